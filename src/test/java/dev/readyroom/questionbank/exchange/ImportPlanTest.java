package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.store.SearchedWords;

import static org.assertj.core.api.Assertions.assertThat;

/** Which ids the questions of an import get. */
class ImportPlanTest {

	private static FoundFile qti(String name, String stem) {
		return qti(name, stem, "A");
	}

	private static FoundFile qti(String name, String stem, String key) {
		return read(name, Format.QTI_21, """
				<assessmentItem identifier="choice" title="C"><responseDeclaration identifier="R" cardinality="single">
				<correctResponse><value>%s</value></correctResponse></responseDeclaration><itemBody><p>%s</p>
				<choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">one</simpleChoice>
				<simpleChoice identifier="B">two</simpleChoice></choiceInteraction></itemBody></assessmentItem>"""
			.formatted(key, stem));
	}

	private static FoundFile gift(String name, String stem) {
		return read(name, Format.GIFT, "// [id:choice]\n" + stem + " {=one ~two}");
	}

	private static FoundFile statement(String name, String key) {
		return read(name, Format.GIFT, "// [id:choice]\nThis is so. {" + key + "}");
	}

	private static FoundFile read(String name, Format format, String text) {
		return FileReading.read(name, text.getBytes(StandardCharsets.UTF_8), format);
	}

	private static List<ImportItem> planned(Map<String, String> taken, FoundFile... files) {
		return planned(taken, Map.of(), files);
	}

	private static List<ImportItem> planned(Map<String, String> taken, Map<String, Body> bodies, FoundFile... files) {
		ImportPlan plan = new ImportPlan(taken, bodies, false, "");
		List.of(files).forEach(plan::add);
		return plan.files().stream().flatMap((file) -> file.items().stream()).toList();
	}

	@Test
	void identifiersOfQtiBeginAnewInEachPackage() {
		ImportItem second = planned(Map.of(), qti("a.xml", "This?"), qti("b.xml", "That?")).getLast();
		assertThat(second.question()).isNotNull().satisfies((it) -> assertThat(it.id()).isEqualTo("choice-2"));
		assertThat(second.lost()).containsExactly("the id \"choice\", which another question has: here it is choice-2");
	}

	@Test
	void theSameQuestionDoesNotEnterTwice() {
		ImportItem second = planned(Map.of(), qti("a.xml", "This?"), qti("b.xml", "This?")).getLast();
		assertThat(second.reason()).isEqualTo("It is the same question once more: a.xml, line 1 has it.");
	}

	@Test
	void whatTheBankHasDoesNotEnterAgain() {
		FoundFile file = qti("a.xml", "This?");
		SourceQuestion first = question(planned(Map.of(), file).getFirst());
		ImportItem again = planned(Map.of("choice", SearchedWords.of(first)), Map.of("choice", first.body()), file)
			.getFirst();
		assertThat(again.reason())
			.isEqualTo("There is a question with the id choice already, in the same words and with "
					+ "the same key. Edit that one, or give this another id.");
		assertThat(planned(Map.of("choice", "something else"), file).getFirst().isImported()).isTrue();
	}

	@Test
	void ofTheSameWordsWithAnotherKeyBothKeysAreSaid() {
		SourceQuestion first = question(planned(Map.of(), statement("a.gift", "T")).getFirst());
		ImportItem again = planned(Map.of("choice", SearchedWords.of(first)), Map.of("choice", first.body()),
				statement("b.gift", "F"))
			.getFirst();
		assertThat(again.reason())
			.isEqualTo("There is a question with the id choice already, in the same words but with "
					+ "another key: right there is true, and here false. Edit that one, or give this another id.");
		SourceQuestion choice = question(planned(Map.of(), qti("a.xml", "This?")).getFirst());
		ImportItem other = planned(Map.of("choice", SearchedWords.of(choice)), Map.of("choice", choice.body()),
				qti("b.xml", "This?", "B"))
			.getFirst();
		assertThat(question(other).id()).isEqualTo("choice-2");
	}

	private static SourceQuestion question(ImportItem item) {
		SourceQuestion question = item.question();
		assertThat(question).isNotNull();
		return java.util.Objects.requireNonNull(question);
	}

	@Test
	void whatGotANumberDoesNotEnterAgainEither() {
		FoundFile file = qti("b.xml", "That?");
		SourceQuestion numbered = question(planned(Map.of("choice", "something else"), file).getFirst());
		Map<String, String> bank = Map.of("choice", "something else", numbered.id(), SearchedWords.of(numbered));
		assertThat(ImportPlan.held(List.of(file), bank.keySet())).containsExactlyInAnyOrder("choice", "choice-2");
		assertThat(planned(bank, Map.of(numbered.id(), numbered.body()), file).getFirst().reason())
			.startsWith("There is a question with the id choice-2");
		assertThat(planned(Map.of(), qti("a.xml", "This?"), file, qti("c.xml", "That?")).getLast().reason())
			.isEqualTo("It is the same question once more: b.xml, line 1 has it.");
	}

	@Test
	void anotherKeyMakesAnotherQuestion() {
		ImportItem corrected = planned(Map.of(), qti("a.xml", "This?"), qti("b.xml", "This?", "B")).getLast();
		assertThat(corrected.question()).isNotNull().satisfies((it) -> assertThat(it.id()).isEqualTo("choice-2"));
		assertThat(planned(Map.of(), statement("a.gift", "T"), statement("b.gift", "F")).getLast().reason())
			.startsWith("It has the id choice, as another question has: a.gift");
		assertThat(planned(Map.of(), statement("a.gift", "T"), statement("b.gift", "T")).getLast().reason())
			.startsWith("It is the same question once more: a.gift");
	}

	@Test
	void withoutAnIdItIsSaidThatTheSameIsThereAlready() {
		FoundFile file = read("quiz.gift", Format.GIFT, "::Lock::Which lock? {=new ~old}");
		List<ImportItem> twice = planned(Map.of(), file, file);
		assertThat(twice).extracting(ImportItem::reason)
			.containsExactly(null,
					"quiz.gift, line 1 has a question in the same words and with the same key already: lock.");
		SourceQuestion lock = question(twice.getFirst());
		assertThat(planned(Map.of("lock", SearchedWords.of(lock)), Map.of("lock", lock.body()), file)).singleElement()
			.satisfies((item) -> {
				assertThat(question(item).id()).isEqualTo("lock-2");
				assertThat(item.reason()).startsWith("The bank has a question in the same words");
			});
	}

	@Test
	void anIdThatSomebodyGaveMeansThatQuestion() {
		assertThat(planned(Map.of("choice", "something else"), gift("a.gift", "This?")).getFirst().reason())
			.startsWith("There is a question with the id choice already, in other words.");
		assertThat(planned(Map.of(), gift("a.gift", "This?"), gift("b.gift", "That?")).getLast().reason())
			.isEqualTo("It has the id choice, as another question has: a.gift, line 2. Give one of them another.");
	}

}
