package dev.readyroom.questionbank.authoring;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** From an empty form to a question that learners are asked. */
@AppTest
class WritingTest {

	static final String TOPIC = "written-here";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	Workflow workflow;

	@Autowired
	QuestionBank bank;

	@Autowired
	TestClock clock;

	private SamplePerson author;

	private SamplePerson reviewer;

	@BeforeEach
	void aTopicAndTwoAuthors() {
		this.questions.topic(TOPIC, "Written here");
		this.author = this.people.author();
		this.reviewer = this.people.author();
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.workflow.retire(this.author.id(),
				this.bank.published()
					.stream()
					.filter((card) -> card.topic().equals(TOPIC))
					.map(QuestionCard::id)
					.toList(),
				"The test is over");
	}

	private static String slug() {
		return "written-" + UUID.randomUUID();
	}

	@Test
	void aQuestionIsWrittenReviewedPublishedAndAsked() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved();
		assertThat(this.bank.card(slug)).as("a draft is asked nowhere").isEmpty();
		assertThat(Pages.text(desk.page("/preview"))).contains("Which key can " + slug);
		assertThat(Pages.text(desk.page("/preview?face=explained"))).contains("It never leaves.");
		desk.submitted().publishedBy(this.reviewer);
		QuestionCard card = this.bank.card(slug).orElseThrow();
		assertThat(card.drill()).isTrue();
		Revision revision = this.bank.revision(card.revision());
		assertThat(revision.content().rights()).containsExactly(0);
		assertThat(revision.content().options()).as("the fourth row was left empty").hasSize(3);
		assertThat(Pages.text(desk.page(""))).contains("Learners are asked this", "handed it in for review",
				"published it");
	}

	@Test
	void aChangeIsANewRevisionAndTheOldOneStays() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved().submitted().publishedBy(this.reviewer);
		RevisionId old = this.bank.card(slug).orElseThrow().revision();
		this.clock.pass(Duration.ofMinutes(1));
		desk.with("right", "2").saved();
		assertThat(this.bank.card(slug).orElseThrow().revision()).as("a draft changes nothing").isEqualTo(old);
		assertThat(Pages.text(desk.page("/comparison"))).contains("<del", "<ins");
		desk.submitted().publishedBy(this.reviewer);
		RevisionId now = this.bank.card(slug).orElseThrow().revision();
		assertThat(this.bank.revision(now).content().rights()).containsExactly(2);
		assertThat(this.bank.revision(old).content().rights()).containsExactly(0);
		this.clock.pass(Duration.ofMinutes(1));
		desk.with("explanation", "A better one.").saved().submitted().publishedBy(this.reviewer);
		assertThat(this.bank.card(slug).orElseThrow().revision()).as("the wording is the same").isEqualTo(now);
		assertThat(Pages.text(desk.page("/comparison?from=" + old + "&to=" + now))).contains("<ins");
		Matcher change = Pattern.compile("/comparison\\?before=([0-9a-f-]+)&amp;after=([0-9a-f-]+)")
			.matcher(Pages.text(desk.page("")));
		assertThat(change.find()).as("the newest publication changed something").isTrue();
		assertThat(Pages.text(desk.page("/comparison?before=" + change.group(1) + "&after=" + change.group(2))))
			.as("the explanation, and nothing of the key")
			.contains("A better one")
			.doesNotContain("Option 1", "Option 3");
		assertThat(change.find()).as("the one before, too").isTrue();
		assertThat(change.find()).as("not the first").isFalse();
	}

	private MvcTestResult begin(String topic, String newTopic) {
		return this.mvc.post()
			.uri("/bank/questions")
			.param("type", "ordering")
			.param("topic", topic)
			.param("newTopic", newTopic)
			.with(this.author)
			.with(csrf())
			.exchange();
	}

	@Test
	void aQuestionMayBeginANewTopic() {
		String title = "Räume " + slug();
		String address = String.valueOf(begin("", title).getResponse().getRedirectedUrl());
		assertThat(Pages.text(this.mvc.get().uri(address).with(this.author).exchange())).contains(">" + title + "<")
			.doesNotContain("Choose a topic");
		MvcTestResult none = begin("", " ");
		assertThat(none).hasStatus(422);
		assertThat(Pages.text(none)).contains("write the title of a new one")
			.containsPattern("value=\"ordering\"[^>]*checked");
		assertThat(begin("", "?!")).hasStatus(422);
		assertThat(begin("no-such-topic", "")).hasStatus(422);
	}

	@Test
	void aCopyIsADraftOfItsOwn() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved().submitted().publishedBy(this.reviewer);
		String copy = String.valueOf(desk.of(this.reviewer).step("copies").getResponse().getRedirectedUrl())
			.replaceAll("/edit.*", "");
		String editor = Pages.text(this.mvc.get().uri(copy + "/edit").with(this.reviewer).exchange());
		assertThat(editor).contains("Its public keys").doesNotContain("value=\"" + slug + "\"");
		assertThat(Pages.text(this.mvc.get().uri(copy).with(this.reviewer).exchange())).contains("made it a copy of",
				slug);
		assertThat(Pages.text(desk.page(""))).as("the original").contains("Learners are asked this");
	}

	@Test
	void authorsLearnWhatOthersSayOfTheirDrafts() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved().submitted();
		desk.step("remarks", "remark", "To myself");
		desk.of(this.reviewer).step("remarks", "remark", "Which key?");
		desk.of(this.reviewer).step("submission", "_method", "delete", "remark", "The second is right, too.");
		desk.submitted().publishedBy(this.reviewer);
		assertThat(Pages.text(this.mvc.get().uri("/messages").with(this.author).exchange()))
			.containsOnlyOnce("Somebody remarked on your draft " + slug)
			.contains("Your draft " + slug + " was given back", "Your question " + slug + " was published");
		assertThat(Pages.text(this.mvc.get().uri("/messages").with(this.reviewer).exchange())).doesNotContain(slug);
	}

	@Test
	void theTasksOfExamsAreAskedForWithTheirDomains() {
		String domain = this.bank.exam("scs-c03").orElseThrow().domains().getFirst().title();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).with("objectives[0].exam", "scs-c03").saved();
		assertThat(Pages.text(desk.page("/edit"))).containsPattern("<input[^>]*list=\"tasks\"[^>]*>")
			.containsPattern("<datalist id=\"tasks\">[^!]*: " + domain)
			.containsOnlyOnce("list=\"tasks\"");
	}

	@Test
	void aReviewerSeesWhereItBelongs() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug())
			.with("objectives[0].exam", "scs-c03")
			.with("objectives[0].task", "5.3.3")
			.saved()
			.submitted();
		assertThat(Pages.text(desk.of(this.reviewer).page(""))).contains("5.3.3", "kms export", "2099-05-01",
				"2 – apply one rule", "For practice only");
	}

	@Test
	void aLongHistoryTakesNoMoreStatementsThanAShortOne() throws Exception {
		Desk few = Desk.single(this.mvc, this.author, TOPIC, slug()).saved().submitted().publishedBy(this.reviewer);
		Desk many = Desk.single(this.mvc, this.author, TOPIC, slug()).saved().submitted().publishedBy(this.reviewer);
		for (int i = 0; i < 4; i++) {
			this.clock.pass(Duration.ofMinutes(1));
			many.of(this.people.author()).step("remarks", "remark", "Number " + i);
			many.with("explanation", "Number " + i).saved().submitted().publishedBy(this.people.author());
		}
		for (String page : List.of("", "/edit", "/preview", "/comparison")) {
			few.page(page);
			many.page(page);
			List<String> more = StatementCount.of(() -> many.page(page));
			assertThat(more).as(page).hasSizeLessThanOrEqualTo(StatementCount.of(() -> few.page(page)).size());
		}
	}

	@Test
	void whatIsRightSurvivesAnotherTypeAndBack() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug);
		desk.with("type", "matching").saved();
		desk.without("right").with("options[0].right", "true").with("type", "single").saved();
		assertThat(Pages.text(desk.page("/edit"))).contains("id=\"options[0].right\"")
			.containsPattern("name=\"right\"[^>]*value=\"0\"[^>]*checked");
	}

	@Test
	void nobodyReviewsTheirOwn() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved().submitted();
		assertThat(Pages.text(desk.page(""))).contains("somebody else has to review it");
		assertThat(desk.step("publication", "version", "2")).hasStatus(409);
	}

	@Test
	void whoHadAHandInItIsNoReviewerEither() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved();
		desk.of(this.reviewer).with("stem", "Which of its keys?").saved();
		desk.submitted();
		assertThat(desk.of(this.reviewer).step("publication", "version", "3")).hasStatus(409);
		assertThat(desk.of(this.people.admin()).step("publication", "version", "3")).hasStatus(302);
	}

	@Test
	void whatIsWrongIsSaidBesideItsField() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug())
			.without("right")
			.with("options[1].text", "None")
			.with("timeLimit", "2")
			.with("stem", "Which CMK?");
		String live = Pages.text(desk.save(1, "", true));
		assertThat(live).contains("data-for=\"options\"", "data-for=\"options[1].text\"", "data-for=\"timeLimit\"",
				"data-for=\"stem\"", "saved ");
		assertThat(desk.step("submission", "version", "2")).hasStatus(409);
	}

	@Test
	void aReviewerGivesItBackWithARemark() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved().submitted();
		MvcTestResult given = desk.of(this.reviewer)
			.step("submission", "_method", "delete", "remark", "Name the page.");
		assertThat(given).hasStatus(302);
		assertThat(Pages.text(desk.page(""))).contains("Still a draft", "gave it back", "Name the page.");
	}

	@ParameterizedTest
	@CsvSource({ "true-false", "single", "multiple", "ordering", "matching" })
	void theEditorTakesEveryType(String type) {
		Desk desk = Desk.begin(this.mvc, this.author, type, TOPIC);
		assertThat(desk.page("/edit")).hasStatusOk();
		assertThat(desk.page("/preview")).hasStatusOk();
		assertThat(desk.page("/preview?face=explained")).hasStatusOk();
	}

	@Test
	void aPreviewShowsNothingAsRightBeforeItsAuthorDoes() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).without("right").saved();
		assertThat(Pages.text(desk.page("/preview?face=explained"))).contains("No option is marked as right yet")
			.doesNotContain("It never leaves.");
		assertThat(Pages.text(desk.page("/preview"))).doesNotContain("No option is marked as right yet");
	}

	@Test
	void aPreviewSaysThatMoreIsMarkedThanCanBeRight() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug())
			.without("right")
			.with("options[0].right", "true")
			.with("options[1].right", "true")
			.saved();
		assertThat(Pages.text(desk.page("/preview?face=explained"))).contains("More than one option is marked as right")
			.doesNotContain("No option is marked as right yet", "It never leaves.");
	}

	@Test
	void rowsAreAddedMovedAndRemoved() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved();
		String moved = Pages.text(desk.save(desk.version(), "down:options:0", true));
		assertThat(moved.indexOf("All of its keys</textarea>")).isLessThan(moved.indexOf("None</textarea>"))
			.isPositive();
		assertThat(moved).as("the mark goes along").containsPattern("checked[^>]*>\\s*<label[^>]*>Option 2 is right");
		assertThat(Pages.text(desk.save(desk.version(), "add:options", true))).contains("options[3].text");
	}

	@Test
	void twoAuthorsDoNotOverwriteEachOther() {
		Desk first = Desk.single(this.mvc, this.author, TOPIC, slug()).saved();
		Desk second = first.of(this.reviewer);
		int seen = first.version();
		assertThat(first.with("stem", "What the first wrote").save(seen)).hasStatus(302);
		MvcTestResult late = second.with("stem", "What the second wrote").save(seen);
		assertThat(late).hasStatus(409);
		assertThat(Pages.text(late)).contains("<del>first ", "<ins>second ", "Put mine over it");
		assertThat(Pages.text(second.save(seen, "", true))).contains("Look at both versions");
		assertThat(Pages.text(first.page("/edit"))).contains("What the first wrote");
		assertThat(first.save(seen)).as("saying the same twice is no conflict").hasStatus(302);
	}

	@Test
	void aPublishedIdStays() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved().submitted().publishedBy(this.reviewer);
		desk.with("slug", "another-id").with("stem", "Which key, then?").saved();
		assertThat(Pages.text(desk.page("/edit"))).contains("value=\"" + slug + "\"");
	}

	@Test
	void aDraftThatIsDiscardedLeavesNothing() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved();
		assertThat(desk.step("draft", "_method", "delete", "version", String.valueOf(desk.version()))).hasStatus(302);
		assertThat(desk.page("")).hasStatus(404);
	}

	@Test
	void aRetiredQuestionIsAskedNoMoreAndMayComeBack() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug).saved().submitted().publishedBy(this.reviewer);
		assertThat(desk.step("retirement", "reason", "")).hasStatus(409);
		assertThat(desk.step("retirement", "reason", "The service is gone")).hasStatus(302);
		assertThat(this.bank.card(slug)).isEmpty();
		assertThat(desk.step("retirement", "_method", "delete")).hasStatus(302);
		assertThat(this.bank.card(slug)).isPresent();
	}

	@Test
	void aPilotIsPromoted() {
		String slug = slug();
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug)
			.with("pilot", "true")
			.saved()
			.submitted()
			.publishedBy(this.reviewer);
		assertThat(this.bank.card(slug).orElseThrow().pilot()).isTrue();
		assertThat(desk.step("promotion")).hasStatus(302);
		assertThat(this.bank.card(slug).orElseThrow().pilot()).isFalse();
	}

	@Test
	void theBankIsForAuthorsAlone() {
		Desk desk = Desk.single(this.mvc, this.author, TOPIC, slug()).saved();
		for (SamplePerson stranger : new SamplePerson[] { this.people.learner(), this.people.instructor() }) {
			assertThat(desk.of(stranger).page("/edit")).hasStatus(403);
			assertThat(desk.of(stranger).page("/preview")).hasStatus(403);
			assertThat(desk.of(stranger).save(2)).hasStatus(403);
			assertThat(desk.of(stranger).step("publication", "version", "2")).hasStatus(403);
			assertThat(this.mvc.get().uri("/bank").with(stranger)).hasStatus(403);
		}
		assertThat(desk.of(this.people.admin()).page("/edit")).hasStatusOk();
		assertThat(desk.of(this.people.visitor()).page("/edit")).as("is asked to sign in").hasStatus(302);
	}

}
