package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Response;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that come twice, late, from another page, or make no sense. */
@AppTest
class AnswersWalkthroughTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@Test
	void anAnswerSentTwiceIsThereOnce() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.STUDY),
				this.attempts.any(2));
		sitting.open();
		String id = UUID.randomUUID().toString();
		assertThat(sitting.answer(1, sitting.right(1)).id(id).send().receipt()).isEqualTo("saved");
		assertThat(sitting.answer(1, sitting.right(1)).id(id).then("submit").send().receipt()).isEqualTo("saved");
		sitting.submit(1, sitting.right(1));
		assertThat(sitting.answer(1, sitting.right(1)).id(id).send().receipt()).as("closed since").isEqualTo("saved");
		sitting.handIn();
		assertThat(sitting.answer(1, sitting.right(1)).id(id).send().receipt()).as("over since").isEqualTo("saved");
		assertThat(sitting.save(1, sitting.wrong(1)).receipt()).as("another one").isEqualTo("FINISHED");
		assertThat(answers(sitting, id)).isEqualTo(1);
		assertThat(sitting.outcome().score()).isEqualTo(1);
	}

	/** As when a page without scripts is gone back to: its form still has the same id. */
	@Test
	void anotherAnswerWithTheSameIdIsNotPassedOverInSilence() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(QuestionType.SINGLE, 2));
		sitting.open();
		String id = UUID.randomUUID().toString();
		sitting.answer(1, sitting.wrong(1)).id(id).plain().send();
		Exchange again = sitting.answer(1, sitting.right(1)).id(id).plain().send();
		assertThat(again.redirect()).doesNotContain("refused");
		assertThat(sitting.slot(1).response()).isEqualTo(sitting.right(1));
	}

	@Test
	void manyAtOnceChangeNothing() throws Exception {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(3));
		sitting.open();
		String id = UUID.randomUUID().toString();
		Response right = sitting.right(1);
		List<Callable<String>> calls = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			calls.add(() -> sitting.answer(1, right).id(id).send().receipt());
		}
		try (var threads = Executors.newFixedThreadPool(8)) {
			for (var receipt : threads.invokeAll(calls)) {
				assertThat(receipt.get()).isEqualTo("saved");
			}
		}
		assertThat(answers(sitting, id)).isEqualTo(1);
	}

	/** A reload after a while, or the next device, is no second tab. */
	@ParameterizedTest
	@CsvSource({ "19, true", "21, false" })
	void aPageIsToldOfAnotherThatWasJustUsed(int seconds, boolean told) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(3));
		sitting.open();
		sitting.save(1, sitting.right(1));
		this.clock.pass(Duration.ofSeconds(seconds));
		assertThat(sitting.open().has("[role=status]:contains(another tab)")).isEqualTo(told);
	}

	@Test
	void theNewestPageTakesOverAndTheOthersAreTold() {
		Sitting first = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(3));
		first.open();
		first.save(1, first.right(1));
		Sitting second = first.elsewhere(first.learner());
		assertThat(second.open().has("[role=status]:contains(another tab)")).isTrue();
		Exchange refused = first.save(1, first.wrong(1));
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.receipt()).isEqualTo("ELSEWHERE");
		assertThat(refused.headers()).contains("X-Receipt: [refused]");
		assertThat(first.move(2).status()).isEqualTo(409);
		assertThat(first.ahead(2).status()).isEqualTo(409);
		assertThat(first.answer(1, first.wrong(1)).plain().send().redirect()).endsWith("?refused=ELSEWHERE");
		assertThat(second.save(1, second.wrong(1)).receipt()).isEqualTo("saved");
		first.open();
		assertThat(first.save(1, first.right(1)).receipt()).isEqualTo("saved");
		assertThat(second.save(1, second.wrong(1)).receipt()).isEqualTo("ELSEWHERE");
		assertThat(first.slot(1).response()).isEqualTo(first.right(1));
	}

	/*
	 * Ten minutes for all; last heard of at 9:00; the network is gone from then on. Times
	 * are seconds after the start; claimed -1 claims nothing. The window is 15 minutes.
	 */
	@ParameterizedTest
	@CsvSource({ "570, 1200, saved, 570", "570, 1499, saved, 570", "600, 700, saved, 600", "100, 700, saved, 540",
			"601, 700, TOO_LATE, 0", "-1, 700, TOO_LATE, 0", "99999999, 700, TOO_LATE, 0", "570, 1500, FINISHED, 0" })
	void anAnswerMadeOfflineCountsWithinTheWindow(long claimed, long arrives, String receipt, long counts) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(3));
		Instant start = this.clock.instant();
		sitting.open();
		this.clock.pass(Duration.ofMinutes(9));
		sitting.ahead(2);
		this.clock.pass(Duration.ofSeconds(arrives - 540));
		Sitting.Offer offer = sitting.answer(2, sitting.right(2));
		assertThat(((claimed < 0) ? offer : offer.claimed(start.plusSeconds(claimed))).send().receipt())
			.isEqualTo(receipt);
		Slot slot = sitting.slot(2);
		assertThat(slot.answered()).isEqualTo(receipt.equals("saved"));
		if (slot.answered()) {
			assertThat(slot.answeredAt()).isEqualTo(start.plusSeconds(counts));
			assertThat(slot.offline()).isTrue();
		}
	}

	@Test
	void whatWasAnsweredOfflineIsGradedAfterAReloadToo() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(4));
		Instant start = this.clock.instant();
		sitting.open();
		sitting.ahead(2);
		sitting.ahead(3);
		this.clock.pass(Duration.ofMinutes(19));
		assertThat(sitting.open().kind()).isEqualTo("time-up");
		for (int position : List.of(1, 2, 3)) {
			Exchange saved = sitting.answer(position, sitting.right(position)).claimed(start.plusSeconds(590)).send();
			assertThat(saved.one("[data-receipt]").text()).contains("offline");
		}
		assertThat(sitting.answer(4, sitting.right(4)).claimed(start.plusSeconds(590)).send().receipt())
			.as("never shown")
			.isEqualTo("NOT_SERVED");
		sitting.handIn();
		assertThat(sitting.outcome())
			.isEqualTo(new Attempt.Outcome(start.plus(Duration.ofMinutes(10)), Attempt.Ending.TIME_UP, 3, 4, 3));
		assertThat(sitting.answer(2, sitting.wrong(2)).claimed(start.plusSeconds(590)).send().receipt())
			.as("handing in ends the window")
			.isEqualTo("FINISHED");
	}

	/**
	 * The last answer comes in late: there is nothing to go back to, so no summary is
	 * offered.
	 */
	@Test
	void theLastAnswerOfflineLeadsToTheEnd() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(1));
		Instant start = this.clock.instant();
		sitting.open();
		this.clock.pass(Duration.ofMinutes(12));
		Exchange last = sitting.answer(1, sitting.right(1)).claimed(start.plusSeconds(590)).then("submit").send();
		assertThat(last.receipt()).isEqualTo("saved");
		assertThat(last.kind()).isEqualTo("time-up");
	}

	@Test
	void whereQuestionsHaveClocksOrTheWindowIsClosedNoClaimHelps() {
		Sitting drill = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.EXAM),
				this.attempts.any(2));
		Sitting strict = this.attempts.start(this.people.learner(),
				SampleAttempts.exam(OverduePolicy.GRACE, Duration.ofMinutes(5), Duration.ZERO), this.attempts.any(2));
		Instant start = this.clock.instant();
		drill.open();
		strict.open();
		this.clock.pass(Duration.ofSeconds(23));
		assertThat(drill.answer(1, drill.right(1)).claimed(start.plusSeconds(10)).send().receipt())
			.isEqualTo("TOO_LATE");
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(strict.answer(1, strict.right(1)).claimed(start.plusSeconds(10)).send().receipt())
			.isEqualTo("TOO_LATE");
	}

	@ParameterizedTest
	@CsvSource({ "SINGLE, choice, 9", "SINGLE, choice, 0", "SINGLE, choice, x", "SINGLE, choice, 99999999999",
			"ORDERING, place-1, 1", "ORDERING, place-1, 99", "MATCHING, match-1, 77", "SINGLE, claimed, yesterday",
			"SINGLE, answer, 7" })
	void whatNoPageSendsIsRefusedAndChangesNothing(QuestionType type, String field, String value) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(type, 1));
		sitting.open();
		Exchange refused = sitting.raw(1, field, value);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.one("[role=alert]").text()).contains("nothing was changed");
		assertThat(sitting.slot(1).answered()).isFalse();
	}

	@Test
	void aBlankAnswerTakesTheAnswerBack() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		sitting.open();
		sitting.save(1, sitting.right(1));
		sitting.save(1, Response.BLANK);
		sitting.handIn();
		assertThat(sitting.outcome()).extracting(Attempt.Outcome::score, Attempt.Outcome::answered)
			.containsExactly(0.0, 0);
	}

	@Test
	void aFlagIsSetAndTakenAway() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		sitting.open();
		assertThat(sitting.fragment(HttpMethod.POST, "/slots/1/flag").one("[aria-pressed]").attr("aria-pressed"))
			.isEqualTo("true");
		assertThat(sitting.get("/submission").html().select("[data-flagged=true]")).isNotEmpty();
		assertThat(sitting.fragment(HttpMethod.DELETE, "/slots/1/flag").one("[aria-pressed]").attr("aria-pressed"))
			.isEqualTo("false");
		assertThat(sitting.post("/slots/1/flag").redirect()).endsWith("/slots/1");
		assertThat(sitting.slot(1).flagged()).isTrue();
		assertThat(sitting.post("/slots/2/flag").status()).as("never shown").isEqualTo(404);
	}

	private int answers(Sitting sitting, String id) {
		return this.jdbc.sql("select count(*) from answer where attempt = ? and id = ?")
			.params(sitting.id().value(), UUID.fromString(id))
			.query(Integer.class)
			.single();
	}

}
