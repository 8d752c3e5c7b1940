package dev.readyroom.quiz.definition;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.SlotClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static dev.readyroom.Csrf.csrf;

@AppTest
class MakingQuizzesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleQuizzes samples;

	@Autowired
	private Quizzes quizzes;

	@Autowired
	private Settable settable;

	@Autowired
	private QuestionBank bank;

	@Autowired
	private TransactionOperations transaction;

	private SamplePerson author;

	@BeforeEach
	void someInstructor() {
		this.author = this.people.instructor();
	}

	@Test
	void onlyInstructorsAndAdministratorsMakeQuizzes() {
		assertThat(this.mvc.get().uri("/quizzes/new").with(this.people.learner())).hasStatus(403);
		assertThat(create(this.people.learner(), valid())).hasStatus(403);
		assertThat(this.mvc.get().uri("/quizzes/new").with(this.author)).hasStatusOk();
		assertThat(this.mvc.get().uri("/quizzes/new").with(this.people.admin())).hasStatusOk();
	}

	@Test
	void visitorsSeeNoQuizzes() {
		assertThat(this.mvc.get().uri("/quizzes").with(this.people.visitor()))
			.hasRedirectedUrl("/sign-up?next=%2Fquizzes");
	}

	@Test
	void aListKeepsTheAuthorsOrder() {
		List<String> slugs = this.samples.kms().stream().limit(3).map(QuestionCard::slug).toList();
		Map<String, List<String>> form = valid();
		form.put("questions", slugs);
		form.put("places[" + slugs.get(0) + "]", List.of("3"));
		form.put("places[" + slugs.get(1) + "]", List.of("1"));
		form.put("places[" + slugs.get(2) + "]", List.of("2"));
		QuizId id = made(create(this.author, form));
		List<QuestionCard> asked = inTransaction(id, (quiz) -> ((Asked.FixedList) quiz.asked()).cards(this.bank));
		assertThat(asked).extracting(QuestionCard::slug).containsExactly(slugs.get(1), slugs.get(2), slugs.get(0));
	}

	@Test
	void everythingSaidIsKept() {
		Map<String, List<String>> form = valid();
		form.putAll(Map.of("asks", List.of("DRAW"), "topics", List.of("kms-core", "acm"), "levels", List.of("1", "2"),
				"drawSize", List.of("5"), "clock", List.of("FIXED"), "seconds", List.of("45"), "minutes", List.of(""),
				"feedback", List.of("AFTER_CLOSING"), "opensAt", List.of("2031-01-10T09:00"), "closesAt",
				List.of("2031-07-10T09:00")));
		form.putAll(Map.of("credit", List.of("PARTIAL"), "attempts", List.of("0"), "overdue", List.of("GRACE"),
				"graceMinutes", List.of("7"), "offlineMinutes", List.of("0"), "pausable", List.of("true")));
		QuizId id = made(create(this.author, form));
		Conditions on = inTransaction(id, Quiz::conditions);
		assertThat(on.slotClock()).isEqualTo(new SlotClock.Fixed(Duration.ofSeconds(45)));
		assertThat(on.wholeMinutes()).isNull();
		assertThat(on.feedback()).isEqualTo(FeedbackTiming.AFTER_CLOSING);
		// The author reads and writes times in Berlin: winter and summer differ.
		assertThat(on.opensAt()).isEqualTo(Instant.parse("2031-01-10T08:00:00Z"));
		assertThat(on.closesAt()).isEqualTo(Instant.parse("2031-07-10T07:00:00Z"));
		assertThat(on.attemptsAllowed()).isZero();
		assertThat(on.graceMinutes()).isEqualTo(7);
		assertThat(on.pausable()).isTrue();
		assertThat(inTransaction(id, Quiz::asked)).isInstanceOfSatisfying(Asked.RandomDraw.class, (draw) -> {
			assertThat(draw.mix().topics()).containsExactlyInAnyOrder("kms-core", "acm");
			assertThat(draw.mix().levels()).containsExactlyInAnyOrder(1, 2);
			assertThat(draw.size()).isEqualTo(5);
		});
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(this.author)).hasStatusOk()
			.bodyText()
			.contains("value=\"2031-01-10T09:00", "value=\"45\"", "Europe/Berlin");
	}

	@Test
	void sectionsAreKeptWithTheirLimits() {
		Map<String, List<String>> form = valid();
		form.putAll(Map.of("sections[0].name", List.of(" Keys "), "sections[2].topic", List.of("acm"),
				"sections[2].questions", List.of("2"), "sections[2].minutes", List.of("3")));
		form.putAll(Map.of("asks", List.of("SECTIONS"), "sections[0].topic", List.of("kms-core"),
				"sections[0].questions", List.of("3"), "sections[0].seconds", List.of("30"), "sections[1].topic",
				List.of(""), "sections[1].level", List.of("2"), "sections[1].questions", List.of("2"),
				"sections[3].topic", List.of(""), "clock", List.of("FIXED"), "seconds", List.of("20")));
		QuizId id = made(create(this.author, form));
		assertThat(inTransaction(id, Quiz::asked))
			.isEqualTo(new Asked.Sections(List.of(new Section("Keys", "kms-core", null, 3, 30, null),
					new Section(null, null, 2, 2, 20, null), new Section(null, "acm", null, 2, null, 3))));
		assertThat(inTransaction(id, Quiz::conditions).slotClock()).isEqualTo(new SlotClock.Own());
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(this.author)).bodyText()
			.contains("<strong>Keys</strong>", "AWS KMS core", "30 s each, 1:30 min at most", "any topic",
					"90 s each, 3:00 min at most");
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(this.author)).hasStatusOk()
			.bodyText()
			.contains("name=\"sections[1].seconds\"", "name=\"sections[3].questions\"");
		assertThat(this.mvc.get().uri("/quizzes").with(this.author)).bodyText().contains("A title");
	}

	@ParameterizedTest
	@CsvSource({ "30, 3, not both.", "'', 1440, an hour at most" })
	void aSectionHasOneLimitThatMakesSense(String seconds, String minutes, String sentence) {
		Map<String, List<String>> form = valid();
		form.putAll(Map.of("asks", List.of("SECTIONS"), "sections[0].questions", List.of("2"), "sections[0].seconds",
				List.of(seconds), "sections[0].minutes", List.of(minutes)));
		assertThat(create(this.author, form)).hasStatus(422).bodyText().contains(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "topic, acm, Say how many questions.", "questions, 200, fit.", "questions, many, does not fit here.",
			"seconds, 1, Choose a number from 5", "topic, '', Fill in at least one section." })
	void badSectionsAreExplained(String field, String value, String sentence) {
		Map<String, List<String>> form = valid();
		form.put("asks", List.of("SECTIONS"));
		form.put("sections[0].topic", List.of("acm"));
		form.put("sections[0]." + field, List.of(value));
		assertThat(create(this.author, form)).hasStatus(422).bodyText().contains(sentence);
	}

	@Test
	void moreSectionsThanAnAttemptKeepsAreRefused() {
		Map<String, List<String>> form = valid();
		form.put("asks", List.of("SECTIONS"));
		for (int i = 0; i < 13; i++) {
			form.put("sections[" + i + "].questions", List.of("1"));
		}
		assertThat(create(this.author, form)).hasStatus(422).bodyText().contains("Use no more than 12 sections.");
	}

	@Test
	void everyFieldOfASectionSaysWhichSection() {
		Document page = Jsoup.parse(Pages.text(this.mvc.get().uri("/quizzes/new").with(this.author).exchange()));
		assertThat(page.select(".section-row label").eachText()).hasSizeGreaterThan(6)
			.doesNotHaveDuplicates()
			.contains("Section 2: Topic");
	}

	@ParameterizedTest
	@CsvSource({ "title, '', Please fill this in.", "questions, no-such-question, Not in the bank: no-such-question.",
			"questions, '', Choose at least one question.", "minutes, 0, Choose a number from 1 to",
			"minutes, many, This value does not fit here.", "attempts, -1, Choose a number from 0 to 100.",
			"offlineMinutes, 2000, Choose a number from 0 to", "closesAt, tomorrow, This value does not fit here.",
			"closesAt, 2020-01-01T10:00, This time has passed already.",
			"feedback, AFTER_CLOSING, Feedback after closing needs a closing time.",
			"feedback, sometime, This value does not fit here.", "overdue, GRACE, Say for how many minutes.",
			"asks, EXAM, Choose an exam.", "'places[x]', one, This value does not fit here." })
	void badInputIsExplainedAndChangesNothing(String field, String value, String sentence) {
		QuizId id = this.samples.draft(this.author.id());
		Map<String, List<String>> form = valid();
		form.put("title", List.of("Another title"));
		form.put(field, value.isEmpty() ? List.of("") : List.of(value));
		form.put("version", List.of("0"));
		assertThat(change(this.author, id, form)).hasStatus(422).bodyText().contains(sentence);
		assertThat(create(this.author, form)).hasStatus(422);
		assertThat(inTransaction(id, Quiz::title)).isEqualTo("Keys and grants");
	}

	@ParameterizedTest
	@CsvSource({ "no-such-topic, 5, No question fits", "sni-elb-tls, 200, Only" })
	void aDrawMustFindEnough(String topic, String size, String sentence) {
		Map<String, List<String>> form = valid();
		form.putAll(Map.of("asks", List.of("DRAW"), "topics", List.of(topic), "drawSize", List.of(size)));
		assertThat(create(this.author, form)).hasStatus(422).bodyText().contains(sentence);
	}

	@Test
	void whatWasFilledInComesBackWithTheErrors() {
		Map<String, List<String>> form = valid();
		form.put("minutes", List.of("many"));
		form.put("questions", List.of("no-such-question"));
		form.put("introduction", List.of("Read <this> first"));
		assertThat(create(this.author, form)).hasStatus(422)
			.bodyText()
			.contains("This value does not fit here.", "Not in the bank", "Read &lt;this&gt; first",
					"value=\"A title\"");
	}

	@Test
	void aQuizChangedMeanwhileIsNotOverwritten() {
		QuizId id = this.samples.draft(this.author.id());
		Map<String, List<String>> form = valid();
		form.put("version", List.of("0"));
		assertThat(change(this.author, id, form)).hasStatus3xxRedirection();
		form.put("title", List.of("From the other tab"));
		assertThat(change(this.author, id, form)).hasStatus(409).bodyText().contains("You changed this quiz meanwhile");
		assertThat(inTransaction(id, Quiz::title)).isEqualTo("A title");
	}

	@Test
	void twoInstructorsWhoChangeAQuizTogetherSeeBothVersions() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson other = this.people.instructor();
		assertThat(this.mvc.post().uri("/quizzes/{id}/sharing/changes", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.post().uri("/quizzes/{id}/sharing/changes", id).with(this.author).with(csrf()))
			.hasRedirectedUrl("/quizzes/" + id + "?done=quiz-changed-together");
		Map<String, List<String>> form = valid();
		form.put("version", List.of("1"));
		assertThat(change(other, id, form)).hasStatus3xxRedirection();
		form.put("title", List.of("Mine"));
		form.put("feedback", List.of("STUDY"));
		Document both = Jsoup.parse(Pages.text(change(this.author, id, form)));
		assertThat(both.select("main [role=alert]").text()).contains(other.name() + " changed this quiz");
		assertThat(both.select(".versions-table tbody tr").eachText()).containsExactly("Title A title Mine",
				"Feedback After handing in (exam) After each answer (study)");
		assertThat(both.select("input[name=title]").val()).isEqualTo("Mine");
		form.put("version", both.select("input[name=version]").eachAttr("value"));
		assertThat(change(this.author, id, form)).hasStatus3xxRedirection();
		assertThat(inTransaction(id, Quiz::title)).isEqualTo("Mine");
	}

	@Test
	void whoPublishesAQuizMeanwhileIsNamed() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson other = this.people.instructor();
		this.mvc.post().uri("/quizzes/{id}/sharing/changes", id).with(this.author).with(csrf()).exchange();
		Map<String, List<String>> form = valid();
		form.put("version", List.of("1"));
		assertThat(change(other, id, form)).hasStatus3xxRedirection();
		this.mvc.post().uri("/quizzes/{id}/publication", id).with(this.author).with(csrf()).exchange();
		form.put("version", List.of("2"));
		Document both = Jsoup.parse(Pages.text(change(other, id, form)));
		assertThat(both.select("main [role=alert]").text()).contains(this.author.name() + " changed this quiz");
	}

	@Test
	void whoMayChangeAQuizNeitherPublishesNorDeletesIt() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson other = this.people.instructor();
		this.mvc.post().uri("/quizzes/{id}/sharing/changes", id).with(this.author).with(csrf()).exchange();
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(other)).hasStatusOk();
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(this.people.learner())).hasStatus(403);
		assertThat(this.mvc.post().uri("/quizzes/{id}/publication", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.delete().uri("/quizzes/{id}", id).with(other).with(csrf())).hasStatus(404);
		this.mvc.delete().uri("/quizzes/{id}/sharing/changes", id).with(this.author).with(csrf()).exchange();
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(other)).hasStatus(404);
	}

	@Test
	void anothersDraftIsNotFound() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson other = this.people.with(dev.readyroom.identity.Role.INSTRUCTOR,
				dev.readyroom.identity.Role.ADMIN);
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(other)).hasStatus(404);
		assertThat(this.mvc.get().uri("/quizzes/{id}/edit", id).with(other)).hasStatus(404);
		assertThat(change(other, id, valid())).hasStatus(404);
		assertThat(this.mvc.post().uri("/quizzes/{id}/publication", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.post().uri("/quizzes/{id}/attempts", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.delete().uri("/quizzes/{id}", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.get().uri("/quizzes/{id}", UUID.randomUUID()).with(other)).hasStatus(404);
		assertThat(this.mvc.get().uri("/quizzes/not-an-id").with(other)).hasStatus(400);
	}

	@Test
	void publishingShowsAQuizAndWithdrawingHidesIt() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson learner = this.people.learner();
		assertThat(this.mvc.get().uri("/quizzes").with(learner)).bodyText().doesNotContain(id.toString());
		assertThat(this.mvc.post().uri("/quizzes/{id}/publication", id).with(this.author).with(csrf()))
			.hasRedirectedUrl("/quizzes/" + id + "?done=quiz-published");
		assertThat(this.mvc.get().uri("/quizzes").with(learner)).bodyText().contains(id.toString());
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(learner)).hasStatusOk();
		assertThat(this.mvc.delete().uri("/quizzes/{id}/publication", id).with(this.author).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(learner)).hasStatus(404);
	}

	@Test
	void aCopyIsADraftOfOnesOwnWithoutTheTimes() {
		QuizId id = this.samples.published(this.author.id(),
				(on) -> SampleQuizzes.open(on, null, this.samples.in(java.time.Duration.ofDays(1))));
		SamplePerson other = this.people.instructor();
		MvcTestResult copied = this.mvc.post().uri("/quizzes/{id}/copies", id).with(other).with(csrf()).exchange();
		QuizId copy = new QuizId(
				UUID.fromString(copied.getResponse().getRedirectedUrl().replaceAll("/quizzes/|/edit.*", "")));
		Quiz made = this.transaction.execute((_) -> this.quizzes.by(other.id(), copy).orElseThrow());
		assertThat(made.published()).isFalse();
		assertThat(made.conditions().closesAt()).isNull();
		assertThat(this.mvc.post().uri("/quizzes/{id}/copies", id).with(this.people.learner()).with(csrf()))
			.hasStatus(403);
		assertThat(this.mvc.post().uri("/quizzes/{id}/copies", copy).with(this.author).with(csrf())).hasStatus(404);
	}

	@Test
	void instructorsShareDraftsThatLearnersDoNotSee() {
		QuizId id = this.samples.draft(this.author.id());
		SamplePerson other = this.people.instructor();
		SamplePerson learner = this.people.learner();
		assertThat(this.mvc.post().uri("/quizzes/{id}/sharing", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.post().uri("/quizzes/{id}/sharing", id).with(this.author).with(csrf()))
			.hasRedirectedUrl("/quizzes/" + id + "?done=quiz-shared");
		assertThat(this.mvc.get().uri("/quizzes").with(other)).bodyText()
			.contains("Shared by other instructors", id.toString());
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(other)).hasStatusOk()
			.bodyText()
			.contains("A draft that its author shares");
		assertThat(this.mvc.post().uri("/quizzes/{id}/previews", id).with(other).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.post().uri("/quizzes/{id}/copies", id).with(other).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.settable.choices(other.id())).extracting(Sittings.Choice::id).contains(id);
		assertThat(change(other, id, valid())).hasStatus(404);
		assertThat(this.mvc.post().uri("/quizzes/{id}/attempts", id).with(other).with(csrf())).hasStatus(404);
		assertThat(this.mvc.get().uri("/quizzes").with(learner)).bodyText().doesNotContain(id.toString());
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(learner)).hasStatus(404);
		assertThat(this.settable.choices(learner.id())).extracting(Sittings.Choice::id).doesNotContain(id);
		this.mvc.delete().uri("/quizzes/{id}/sharing", id).with(this.author).with(csrf()).exchange();
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(other)).hasStatus(404);
	}

	@Test
	void aPreviewIsNotCounted() {
		QuizId id = this.samples.draft(this.author.id());
		assertThat(this.mvc.post().uri("/quizzes/{id}/previews", id).with(this.author).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/quizzes/{id}", id).with(this.author)).bodyText()
			.contains("Preview it as a learner");
		assertThat(this.mvc.post().uri("/quizzes/{id}/previews", id).with(this.people.learner()).with(csrf()))
			.hasStatus(403);
		// Nobody took it: it can be deleted.
		assertThat(this.mvc.delete().uri("/quizzes/{id}", id).with(this.author).with(csrf())).hasStatus3xxRedirection();
	}

	@Test
	void whatNobodyTookCanBeDeleted() {
		QuizId id = this.samples.draft(this.author.id());
		assertThat(this.mvc.delete().uri("/quizzes/{id}", id).with(this.author).with(csrf()))
			.hasRedirectedUrl("/quizzes?done=quiz-deleted");
		QuizId taken = this.samples.published(this.author.id(), (on) -> on);
		assertThat(this.mvc.post().uri("/quizzes/{id}/attempts", taken).with(this.people.learner()).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.delete().uri("/quizzes/{id}", taken).with(this.author).with(csrf())).hasStatus(409);
		assertThat(this.mvc.get().uri("/quizzes/{id}", taken).with(this.author)).hasStatusOk();
	}

	private Map<String, List<String>> valid() {
		Map<String, List<String>> form = new LinkedHashMap<>();
		form.put("title", List.of("A title"));
		form.put("introduction", List.of(""));
		form.put("asks", List.of("LIST"));
		form.put("questions", List.of(this.samples.kms().getFirst().slug()));
		form.put("clock", List.of("NONE"));
		form.put("minutes", List.of("30"));
		form.put("feedback", List.of("EXAM"));
		form.put("credit", List.of("ALL_OR_NOTHING"));
		form.put("attempts", List.of("1"));
		form.put("opensAt", List.of(""));
		form.put("closesAt", List.of(""));
		form.put("overdue", List.of("HAND_IN"));
		form.put("offlineMinutes", List.of("15"));
		return form;
	}

	private MvcTestResult create(SamplePerson person, Map<String, List<String>> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/quizzes").with(person).with(csrf());
		form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	private MvcTestResult change(SamplePerson person, QuizId id, Map<String, List<String>> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.put().uri("/quizzes/{id}", id).with(person).with(csrf());
		form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	private static QuizId made(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		String address = result.getResponse().getRedirectedUrl();
		return new QuizId(UUID.fromString(address.replaceAll("/quizzes/|\\?.*", "")));
	}

	private <T> T inTransaction(QuizId id, java.util.function.Function<Quiz, T> read) {
		return this.transaction.execute((_) -> read.apply(this.quizzes.by(this.author.id(), id).orElseThrow()));
	}

}
