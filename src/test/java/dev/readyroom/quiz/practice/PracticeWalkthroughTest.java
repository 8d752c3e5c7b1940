package dev.readyroom.quiz.practice;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Exchange;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static dev.readyroom.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** From the practice page into an attempt, and back to what was missed. */
@AppTest
class PracticeWalkthroughTest {

	@Autowired
	MockMvc mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	QuestionBank bank;

	@Test
	void theThreeSeedQuestionsAreAskedInTheirOrderAtTwentySecondsEach() throws Exception {
		Sitting sitting = start(this.people.learner(), "/drills?topic=seed&clock=20&feedback=study");
		assertThat(IntStream.rangeClosed(1, 3).mapToObj((position) -> sitting.revision(position).slug()))
			.isEqualTo(Starting.SEED);
		assertThat(sitting.attempt().size()).isEqualTo(3);
		assertThat(sitting.open().one("#slot").attr("data-slot-seconds")).isEqualTo("20");
	}

	@ParameterizedTest
	@CsvSource({ "20, study", "own, exam", "none, study" })
	void aDrillAsksOneTopicsQuestions(String clock, String feedback) throws Exception {
		Sitting sitting = start(this.people.learner(),
				"/drills?topic=kms-core&questions=7&clock=%s&feedback=%s".formatted(clock, feedback));
		assertThat(sitting.attempt().size()).isEqualTo(7);
		assertThat(sitting.attempt().terms().slots().encoded()).isEqualTo(clock);
		assertThat(sitting.attempt().terms().feedback().name()).isEqualToIgnoringCase(feedback);
		assertThat(slots(sitting)).allMatch((position) -> sitting.slot(position).topic().equals("kms-core"));
		assertThat(slots(sitting).map((position) -> sitting.revision(position).slug())).doesNotHaveDuplicates();
	}

	@Test
	void aMixKeepsToTopicsLevelsAndTags() throws Exception {
		Sitting sitting = start(this.people.learner(),
				"/mixes?topics=kms-core&topics=kms-access&levels=2&questions=5&clock=whole&minutes=15&feedback=exam");
		assertThat(sitting.attempt().terms().whole()).isEqualTo(Duration.ofMinutes(15));
		assertThat(slots(sitting).map((position) -> card(sitting, position))).hasSize(5)
			.allMatch((card) -> List.of("kms-core", "kms-access").contains(card.topic()) && card.difficulty() == 2);
	}

	@Test
	void aMixOfWhatWasMissedHasThatAndNothingElse() throws Exception {
		SamplePerson learner = this.people.learner();
		Sitting first = this.attempts.start(learner, SampleAttempts.drill(FeedbackTiming.STUDY), this.attempts.any(4));
		first.open();
		for (int position = 1; position <= 4; position++) {
			first.move(position);
			first.submit(position, (position % 2 == 0) ? first.right(position) : first.wrong(position));
		}
		first.handIn();
		List<String> missed = List.of(first.revision(1).slug(), first.revision(3).slug());

		Sitting fromHistory = start(learner, "/mixes?pool=missed&questions=20&clock=none&feedback=study");
		assertThat(slots(fromHistory).map((position) -> fromHistory.revision(position).slug()))
			.containsExactlyInAnyOrderElementsOf(missed);
		Sitting fromReview = start(learner, "/attempts/" + first.id() + "/missed");
		assertThat(slots(fromReview).map((position) -> fromReview.revision(position).slug()))
			.containsExactlyInAnyOrderElementsOf(missed);
		Sitting unseen = start(learner, "/mixes?pool=unseen&questions=200&clock=none&feedback=study");
		assertThat(slots(unseen).map((position) -> unseen.revision(position).slug()))
			.doesNotContainAnyElementsOf(slots(first).map((position) -> first.revision(position).slug()).toList());
	}

	@Test
	void aMockExamIsOneOfItsBlueprint() throws Exception {
		Sitting sitting = start(this.people.learner(), "/mock-exams?exam=scs-c03");
		Attempt attempt = sitting.attempt();
		assertThat(attempt.kind()).isEqualTo(Attempt.Kind.MOCK_EXAM);
		assertThat(attempt.terms().whole()).isEqualTo(Duration.ofSeconds(Math.ceilDiv(170 * 60 * attempt.size(), 65)));
		assertThat(slots(sitting).map((position) -> card(sitting, position))).noneMatch(QuestionCard::drill)
			.allMatch((card) -> card.objectives().containsKey("scs-c03"));
		Exchange page = sitting.open();
		assertThat(page.body()).doesNotContain("unscored", "did not count");
		sitting.submit(1, sitting.right(1));
		sitting.handIn();
		Exchange review = sitting.review();
		assertThat(review.html().text()).contains("Pass mark: 75 %", "By exam domain", "Data Protection");
	}

	@Test
	void visitorsTakeDrillsAndAreAskedToSignUpForMore() throws Exception {
		SamplePerson visitor = this.people.visitor();
		assertThat(start(visitor, "/drills?topic=seed").attempt().size()).isEqualTo(3);
		for (String path : List.of("/mixes?questions=5", "/mock-exams?exam=scs-c03")) {
			assertThat(send(visitor, HttpMethod.POST, path).getRedirectedUrl()).as(path).startsWith("/sign-up");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/drills?topic=no-such-topic, 404", "/drills?topic=kms-core&questions=0, 409",
			"/drills?topic=kms-core&questions=51, 409", "/drills?topic=kms-core&questions=x, 400",
			"/drills?topic=kms-core&clock=4, 409", "/drills?topic=kms-core&clock=soon, 409",
			"/drills?topic=kms-core&clock=99999999999, 409", "/drills?topic=kms-core&feedback=never, 409",
			"/mixes?pool=lucky, 409", "/mixes?clock=whole&minutes=0, 409", "/mixes?clock=whole&minutes=601, 409",
			"/mixes?questions=201, 409", "/mixes?levels=9, 409", "/mixes?topics=nothing, 409", "/mixes?levels=x, 400",
			"/mixes?pool=missed, 409", "/mock-exams?exam=nope, 404", "/mock-exams, 400", "/attempts/1/missed, 400",
			"/attempts/00000000-0000-0000-0000-000000000000/missed, 404" })
	void whatMakesNoSenseIsRefusedWithASentenceAndStartsNothing(String path, int status) throws Exception {
		SamplePerson learner = this.people.learner();
		MockHttpServletResponse refused = send(learner, HttpMethod.POST, path);
		assertThat(refused.getStatus()).isEqualTo(status);
		assertThat(refused.getContentAsString()).contains("role=\"alert\"").doesNotContain("''", "Exception");
		assertThat(send(learner, HttpMethod.GET, "/history").getContentAsString()).contains("No sessions yet");
	}

	private QuestionCard card(Sitting sitting, int position) {
		return this.bank.card(sitting.revision(position).slug()).orElseThrow();
	}

	private static java.util.stream.Stream<Integer> slots(Sitting sitting) {
		return IntStream.rangeClosed(1, sitting.attempt().size()).boxed();
	}

	private Sitting start(SamplePerson who, String path) throws Exception {
		MockHttpServletResponse started = send(who, HttpMethod.POST, path);
		assertThat(started.getRedirectedUrl()).as(path).startsWith("/attempts/");
		return this.attempts.sitting(who,
				new AttemptId(UUID.fromString(started.getRedirectedUrl().replace("/attempts/", ""))));
	}

	private MockHttpServletResponse send(SamplePerson who, HttpMethod method, String path) throws Exception {
		return this.mvc.perform(request(method, path).with(who).with(csrf())).andReturn().getResponse();
	}

}
