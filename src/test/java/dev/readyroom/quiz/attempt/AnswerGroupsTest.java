package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Response;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers taken together: nobody waits for, or suffers from, somebody else's. */
@AppTest
class AnswerGroupsTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	AttemptStore store;

	@Autowired
	SlotStore slots;

	@Autowired
	AnswerGroups groups;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	QuestionBank bank;

	@Autowired
	Clock clock;

	@Autowired
	DataSource database;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aRowThatSomebodyHoldsKeepsNobodyElseWaiting() throws Exception {
		Sitting held = sitting();
		Sitting free = sitting();
		CountDownLatch holding = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> holder = other.submit(() -> this.transaction.executeWithoutResult((_) -> {
				this.store.lock(held.id());
				holding.countDown();
				await(release);
			}));
			try {
				await(holding);
				assertThat(this.groups.take(request(held))).as("left to be taken alone").isEmpty();
				assertThat(this.groups.take(request(free))).isPresent();
			}
			finally {
				release.countDown();
			}
			holder.get();
		}
		assertThat(answers(held)).isZero();
		assertThat(answers(free)).isOne();
		assertThat(held.save(1, held.right(1)).receipt()).isEqualTo("saved");
	}

	@Test
	void aGroupThatFailsLeavesNothingAndEachIsTakenAlone() {
		Sitting sitting = sitting();
		AnswerGroups failing = new AnswerGroups(new AnswerRows(this.jdbc) {
			@Override
			void write(List<AnswerPlan> plans) {
				throw new IllegalStateException("after the answers were logged");
			}
		}, this.bank, this.clock, this.database);
		assertThat(failing.take(request(sitting))).isEmpty();
		assertThat(answers(sitting)).isZero();
		assertThat(this.groups.take(request(sitting))).isPresent();
	}

	@Test
	void whatManyAnswerAtOnceIsAllThere() throws Exception {
		List<Sitting> sittings = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			sittings.add(sitting());
		}
		List<Future<?>> sent = new ArrayList<>();
		try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
			sittings.forEach((sitting) -> sent
				.add(all.submit(() -> assertThat(this.groups.take(request(sitting))).isPresent())));
		}
		for (Future<?> each : sent) {
			each.get();
		}
		assertThat(sittings).allSatisfy((sitting) -> {
			assertThat(answers(sitting)).isOne();
			List<Slot> slots = this.slots.of(sitting.id());
			assertThat(slots.getFirst().answered()).isTrue();
			assertThat(slots.get(1).served()).as("the next one is served").isTrue();
			assertThat(this.store.find(sitting.id()).orElseThrow().current()).isEqualTo(2);
		});
	}

	private Sitting sitting() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(3));
		sitting.open();
		return sitting;
	}

	private AnswerRequest request(Sitting sitting) {
		String page = this.store.find(sitting.id()).orElseThrow().page();
		Response right = sitting.right(1);
		return new AnswerRequest(sitting.learner().id(), sitting.id(), 1,
				(_, _) -> new AnswerOffer(UUID.randomUUID(), page, right, Response.BLANK, null), true);
	}

	private int answers(Sitting sitting) {
		return this.jdbc.queryForObject("select count(*) from answer where attempt = ?", Integer.class,
				sitting.id().value());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
