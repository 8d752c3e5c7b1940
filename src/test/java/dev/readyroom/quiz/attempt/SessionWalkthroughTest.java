package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Start, answer, let time pass, hand in, see the result: each type of question, each
 * feedback timing.
 */
@AppTest
class SessionWalkthroughTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	static Stream<Arguments> typesAndTimings() {
		return Arrays.stream(QuestionType.values())
			.flatMap((type) -> Arrays.stream(FeedbackTiming.values()).map((timing) -> Arguments.of(type, timing)));
	}

	/** One answered rightly, one wrongly, one left until its time is up. */
	@ParameterizedTest
	@MethodSource("typesAndTimings")
	void aDrill(QuestionType type, FeedbackTiming timing) {
		Instant closes = this.clock.instant().plus(Duration.ofHours(1));
		Terms terms = (timing == FeedbackTiming.AFTER_CLOSING)
				? SampleAttempts.closing(new SlotClock.Fixed(SampleAttempts.SLOT), closes)
				: SampleAttempts.drill(timing);
		Sitting sitting = this.attempts.start(this.people.learner(), terms, this.attempts.questions(type, 3));
		boolean study = timing == FeedbackTiming.STUDY;

		assertThat(sitting.open().kind()).isEqualTo("asking");
		this.clock.pass(Duration.ofSeconds(5));
		Exchange first = sitting.submit(1, sitting.right(1));
		assertThat(first.receipt()).isEqualTo("saved");
		assertThat(first.kind()).isEqualTo(study ? "revealed" : "asking");
		if (study) {
			assertThat(first.one(".explained").attr("data-verdict")).isEqualTo("right");
			assertThat(sitting.move(2).position()).isEqualTo(2);
		}
		this.clock.pass(Duration.ofSeconds(5));
		assertThat(sitting.submit(2, sitting.wrong(2)).receipt()).isEqualTo("saved");
		assertThat(sitting.move(3).position()).isEqualTo(3);
		this.clock.pass(Duration.ofSeconds(23));
		Exchange tooLate = sitting.submit(3, sitting.right(3));
		assertThat(tooLate.receipt()).isEqualTo("TOO_LATE");
		assertThat(tooLate.kind()).isEqualTo(study ? "revealed" : "closed");
		assertThat(sitting.move(study ? 3 : 4).kind()).isEqualTo(study ? "revealed" : "over");
		if (study) {
			assertThat(sitting.handIn().redirect()).endsWith("/review");
		}

		if (timing == FeedbackTiming.AFTER_CLOSING) {
			assertThat(sitting.review().has("[data-review]")).isFalse();
			this.clock.pass(Duration.ofHours(1));
		}
		Exchange review = sitting.review();
		assertThat(review.html().select(".explained").eachAttr("data-verdict")).containsExactly("right", "wrong",
				"blank");
		assertThat(review.one(".result-number").text()).startsWith("33 %");
		assertThat(sitting.outcome()).extracting(Attempt.Outcome::score, Attempt.Outcome::answered)
			.containsExactly(1.0, 2);
	}

	/** Any order, changed answers, and what was left open is told before handing in. */
	@ParameterizedTest
	@EnumSource
	void anExam(QuestionType type) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(type, 4));
		sitting.open();
		assertThat(sitting.move(3).position()).isEqualTo(3);
		assertThat(sitting.save(3, sitting.wrong(3)).receipt()).isEqualTo("saved");
		assertThat(sitting.move(1).position()).isEqualTo(1);
		assertThat(sitting.submit(1, sitting.right(1)).position()).isEqualTo(2);
		this.clock.pass(Duration.ofMinutes(9));
		assertThat(sitting.move(3).position()).isEqualTo(3);
		assertThat(sitting.save(3, sitting.right(3)).receipt()).isEqualTo("saved");
		assertThat(sitting.submit(4, sitting.right(4)).receipt()).as("never shown").isEqualTo("NOT_SERVED");

		Exchange summary = sitting.get("/submission");
		assertThat(summary.html().select(".palette-entry").eachText()).containsExactly("2", "4");
		this.clock.pass(Duration.ofSeconds(60));
		assertThat(sitting.handIn().redirect()).endsWith("/review");
		assertThat(sitting.outcome().by()).isEqualTo(Attempt.Ending.HANDED_IN);
		Exchange review = sitting.review();
		assertThat(review.html().select(".explained").eachAttr("data-verdict")).containsExactly("right", "blank",
				"right", "blank");
		assertThat(sitting.save(2, sitting.right(2)).receipt()).isEqualTo("FINISHED");
	}

	/** The shown order is stored: what is given comes back as it was given. */
	@ParameterizedTest
	@EnumSource
	void anAnswerIsThereAgainAfterAReload(QuestionType type) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.untimed(FeedbackTiming.EXAM),
				this.attempts.questions(type, 1));
		Exchange before = sitting.open();
		sitting.save(1, sitting.wrong(1));
		Exchange after = sitting.open();
		assertThat(sitting.slot(1).response()).isEqualTo(sitting.wrong(1));
		assertThat(after.one(".stem").html()).isEqualTo(before.one(".stem").html());
		if (type != QuestionType.ORDERING) {
			assertThat(Sitting.lines(after)).extracting((line) -> line.text().replaceAll("Choose.*", ""))
				.isEqualTo(
						Sitting.lines(before).stream().map((line) -> line.text().replaceAll("Choose.*", "")).toList());
		}
		assertThat(after.html().select("input[name=choice][checked], option[selected]")).isNotEmpty();
	}

}
