package dev.readyroom.quiz.attempt;

import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.Terms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How many statements a request sends does not depend on how long the attempt is. */
@AppTest
class StatementsTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Test
	void ofAnAnswer() throws Exception {
		assertSame(exam(), (sitting) -> sitting.answer(1, sitting.right(1)).then("save")::send, 5);
		assertSame(exam(), (sitting) -> sitting.answer(1, sitting.right(1)).then("submit")::send, 7);
		assertSame(SampleAttempts.drill(FeedbackTiming.EXAM),
				(sitting) -> sitting.answer(1, sitting.right(1)).then("submit")::send, 7);
		assertSame(SampleAttempts.drill(FeedbackTiming.STUDY),
				(sitting) -> sitting.answer(1, sitting.right(1)).then("submit")::send, 5);
	}

	@Test
	void ofAPage() throws Exception {
		assertSame(exam(), (sitting) -> sitting::open, 6);
		assertSame(exam(), (sitting) -> () -> sitting.open(2), 8);
		assertSame(exam(), (sitting) -> () -> sitting.move(2), 5);
		assertSame(exam(), (sitting) -> () -> sitting.get("/submission"), 3);
	}

	@Test
	void ofTheEndAndTheReview() throws Exception {
		// One of them asks whether a key was corrected meanwhile.
		assertSame(exam(), (sitting) -> sitting::handIn, 6);
		assertSame(exam(), (sitting) -> {
			sitting.handIn();
			return sitting::review;
		}, 4);
		assertSame(exam(), (sitting) -> () -> sitting.elsewhereOnTheSite("/history"), 3);
		assertSame(exam(), (sitting) -> () -> sitting.elsewhereOnTheSite("/practice"), 1);
	}

	private static Terms exam() {
		return SampleAttempts.exam();
	}

	/** The first runs fill memories. */
	private void assertSame(Terms terms, Step step, int atMost) throws Exception {
		statements(terms, 3, step);
		statements(terms, 60, step);
		List<String> few = statements(terms, 3, step);
		List<String> many = statements(terms, 60, step);
		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(atMost);
	}

	private List<String> statements(Terms terms, int questions, Step step) throws Exception {
		Sitting sitting = this.attempts.start(this.people.learner(), terms, this.attempts.any(questions));
		sitting.open();
		return StatementCount.of(step.prepare(sitting));
	}

	private interface Step {

		/** What is counted, after all that is not. */
		StatementCount.Work prepare(Sitting sitting);

	}

}
