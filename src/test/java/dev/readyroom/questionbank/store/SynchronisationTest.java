package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readyroom.questionbank.QuestionBankChanged;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.markdown.StudyNotes.Section;
import dev.readyroom.questionbank.store.Synchronisation.Outcome;

import static dev.readyroom.questionbank.store.TestBank.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SynchronisationTest {

	@ParameterizedTest
	@EnumSource
	void theFilesBecomeCards(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first", "second"));
		assertThat(it.synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).extracting(QuestionCard::slug).containsExactly("first", "second");
		QuestionCard card = it.bank.card("first").orElseThrow();
		assertThat(card.topic()).isEqualTo("kms");
		assertThat(card.timeLimitSeconds()).isEqualTo(20);
		assertThat(card.tags()).isEqualTo(Set.of("one", "two"));
		assertThat(card.objectives()).containsEntry("demo", "1.1");
		assertThat(card.drill()).as("no exam asks true-false").isTrue();
		assertThat(it.bank.revision(card.revision()).asked().stem()).isEqualTo("<p>A statement about first.</p>");
		assertThat(it.bank.topic("kms").orElseThrow().title()).isEqualTo("Title of kms");
		assertThat(it.bank.exam("demo").orElseThrow().items()).isEqualTo(12);
	}

	@ParameterizedTest
	@EnumSource
	void theSameFilesAgainChangeNothing(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		List<QuestionCard> before = it.bank.published();
		it.events.clear();
		assertThat(it.synchronise()).isEqualTo(Outcome.UNCHANGED);
		it.file("x/kms.md", "");
		it.jdbc.sql("update bank_state set digest = ''").update();
		it.without("x/kms.md");
		assertThat(it.synchronise()).isEqualTo(Outcome.UNCHANGED);
		assertThat(it.bank.published()).as("the same instance until the bank changes").isSameAs(before);
		assertThat(it.events).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void anotherWordingIsANewRevisionAndTheOldOneStays(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		RevisionId old = it.bank.card("first").orElseThrow().revision();
		String reworded = topic("kms", "first").replace("A statement", "Another statement");
		it.file("x/kms.yaml", reworded).synchronise();
		RevisionId now = it.bank.card("first").orElseThrow().revision();
		assertThat(now).isNotEqualTo(old);
		assertThat(it.bank.revision(old).content().stem()).isEqualTo("A statement about first.");
		assertThat(it.bank.revision(now).content().stem()).isEqualTo("Another statement about first.");
		assertThat(it.bank.rationales(List.of(old, now))).containsOnlyKeys(old, now);
		assertThat(it.events).contains(new QuestionBankChanged());
		it.file("x/kms.yaml", topic("kms", "first")).synchronise();
		assertThat(it.bank.card("first").orElseThrow().revision()).as("the old wording again").isEqualTo(old);
	}

	@ParameterizedTest
	@EnumSource
	void aBetterExplanationResetsNothing(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		RevisionId id = it.bank.card("first").orElseThrow().revision();
		assertThat(it.bank.rationales(List.of(id)).get(id).explanation()).isEqualTo("<p>The reason for first.</p>");
		it.file("x/kms.yaml", topic("kms", "first").replace("The reason", "A better reason")).synchronise();
		assertThat(it.bank.card("first").orElseThrow().revision()).isEqualTo(id);
		Rationale rationale = it.bank.rationales(List.of(id)).get(id);
		assertThat(rationale.explanation()).isEqualTo("<p>A better reason for first.</p>");
		assertThat(rationale.whys()).containsExactly("It holds for first.", "It does not fail for first.");
		assertThat(it.count("revision")).isEqualTo(1);
		assertThat(it.count("commentary")).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource
	void tagsAndLimitsChangeWithoutANewRevision(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		it.file("x/kms.yaml",
				topic("kms", "first").replace("[one, two]", "[two, three]").replace("limit: 20", "limit: 25"))
			.synchronise();
		QuestionCard card = it.bank.card("first").orElseThrow();
		assertThat(card.tags()).isEqualTo(Set.of("two", "three"));
		assertThat(card.timeLimitSeconds()).isEqualTo(25);
		assertThat(it.count("revision")).isEqualTo(1);
		assertThat(it.count("commentary")).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsGoneFromItsFileIsRetired(TestDatabase database) {
		String[] ids = java.util.stream.IntStream.range(0, 20).mapToObj((i) -> "q-" + i).toArray(String[]::new);
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", ids));
		it.synchronise();
		String[] fewer = java.util.Arrays.copyOf(ids, 18);
		assertThat(it.file("x/kms.yaml", topic("kms", fewer)).synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).hasSize(18);
		assertThat(it.bank.card("q-19")).isEmpty();
		assertThat(it.count("question")).as("its answers keep it").isEqualTo(20);
		assertThat(it.file("x/kms.yaml", topic("kms", ids)).synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).as("back again").hasSize(20);
	}

	@ParameterizedTest
	@EnumSource
	void moreThanATenthAtOnceNeedsAConfirmation(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first", "second"))
			.file("x/rds.yaml", topic("rds", "third"));
		it.synchronise();
		assertThat(it.without("x/rds.yaml").synchronise()).isEqualTo(Outcome.REFUSED);
		assertThat(it.bank.published()).hasSize(3);
		assertThat(it.synchronise(true)).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).hasSize(2);
		assertThat(it.bank.topic("rds")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void noFilesAtAllChangeNothing(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		assertThat(it.without("x/kms.yaml").synchronise(true)).isEqualTo(Outcome.REFUSED);
		assertThat(it.bank.published()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void aBrokenFileKeepsItsWholeTopicAsItIs(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first", "second"))
			.file("x/rds.yaml", topic("rds", "third"));
		it.synchronise();
		it.file("x/kms.yaml", topic("kms", "first").replace("A statement", "A new statement")
			.replace("answer: true", "answer: maybe")).file("x/rds.yaml", topic("rds", "third", "fourth"));
		assertThat(it.synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).extracting(QuestionCard::slug)
			.containsExactly("first", "second", "fourth", "third");
		RevisionId first = it.bank.card("first").orElseThrow().revision();
		assertThat(it.bank.revision(first).content().stem()).isEqualTo("A statement about first.");
	}

	@ParameterizedTest
	@EnumSource
	void whatAnAuthorEditedIsLeftAlone(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		it.jdbc.sql("update question set owner = 'browser'").update();
		RevisionId before = it.bank.card("first").orElseThrow().revision();
		it.file("x/kms.yaml", topic("kms", "first").replace("A statement", "Another")).synchronise();
		assertThat(it.bank.card("first").orElseThrow().revision()).isEqualTo(before);
		it.file("x/kms.yaml", topic("kms", "second")).synchronise();
		assertThat(it.bank.published()).as("not even retired").hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void aRetiredQuestionIsNoLongerAskedAndKeepsItsId(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"));
		it.synchronise();
		String retired = topic("kms", "first").replace("type: true-false", "type: true-false\n    retired: wrong now");
		assertThat(it.file("x/kms.yaml", retired).synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(it.bank.published()).isEmpty();
		assertThat(it.jdbc.sql("select retired_reason from question").query(String.class).single())
			.isEqualTo("wrong now");
	}

	@ParameterizedTest
	@EnumSource
	void ofTwoNodesThatStartAtOnceOneSynchronises(TestDatabase database) throws Exception {
		DataSource source = database.migrated();
		TestBank one = new TestBank(source).file("x/kms.yaml", topic("kms", "first", "second"));
		TestBank other = new TestBank(source).file("x/kms.yaml", topic("kms", "first", "second"));
		try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
			Future<Outcome> first = nodes.submit(() -> one.synchronise());
			Future<Outcome> second = nodes.submit(() -> other.synchronise());
			assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(Outcome.CHANGED,
					Outcome.UNCHANGED);
		}
		assertThat(one.bank.published()).hasSize(2);
		assertThat(other.bank.published()).isEqualTo(one.bank.published());
	}

	@ParameterizedTest
	@EnumSource
	void manyRevisionsAreReadTogetherAndUnknownOnesAreAbsent(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first", "second"));
		it.synchronise();
		List<RevisionId> ids = it.bank.published().stream().map(QuestionCard::revision).toList();
		assertThat(it.bank.revisions(ids)).containsOnlyKeys(ids);
		RevisionId unknown = RevisionId.next();
		assertThat(it.bank.rationales(List.of(unknown))).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> it.bank.revision(unknown));
	}

	@ParameterizedTest
	@EnumSource
	void notesAndPicturesFollowTheirFiles(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"))
			.file("x/kms.md", "# KMS\n\n## Keys\n\n![A key](images/key.svg)")
			.file("x/images/key.svg", "<svg>one</svg>");
		it.synchronise();
		NotesPage notes = it.bank.notes("kms").orElseThrow();
		String version = it.bank.picture("key.svg").orElseThrow().version();
		assertThat(notes.html()).contains("<h2 id=\"keys\">", "src=\"/topics/images/key.svg?v=" + version + "\"");
		assertThat(notes.contents()).extracting(Section::title).containsExactly("Keys");
		it.file("x/images/key.svg", "<svg>two</svg>").synchronise();
		assertThat(it.bank.picture("key.svg").orElseThrow().svg()).contains("two");
		assertThat(it.bank.notes("kms").orElseThrow().html()).doesNotContain(version);
		it.without("x/images/key.svg").without("x/kms.md").synchronise();
		assertThat(it.bank.picture("key.svg")).isEmpty();
		assertThat(it.bank.notes("kms")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void topicsComeInTheirGroupsAndOrder(TestDatabase database) {
		TestBank it = new TestBank(database.migrated()).file("x/kms.yaml", topic("kms", "first"))
			.file("x/acm.yaml", topic("acm", "second"))
			.file("x/rds.yaml", topic("rds", "third"))
			.file("topics.yaml", "groups:\n  - title: Keys\n    topics: [kms]\n  - title: Others\n    topics: [acm]\n");
		it.synchronise();
		assertThat(it.bank.topicPages()).extracting((page) -> page.group() + "/" + page.topic().slug())
			.containsExactly("Keys/kms", "Others/acm", "/rds");
	}

}
