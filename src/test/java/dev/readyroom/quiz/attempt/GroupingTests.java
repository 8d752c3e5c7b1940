package dev.readyroom.quiz.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What arrives while a group is at work is done together, once, and nobody is forgotten.
 */
class GroupingTests {

	private final Queue<List<Integer>> groups = new ConcurrentLinkedQueue<>();

	@Test
	void whoComesAloneIsAGroupOfOne() {
		Grouping<Integer> grouping = new Grouping<>(8, this.groups::add);
		grouping.join(1);
		grouping.join(2);
		assertThat(this.groups).containsExactly(List.of(1), List.of(2));
	}

	@Test
	void whatArrivesWhileAGroupIsAtWorkIsDoneTogether() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		Grouping<Integer> grouping = new Grouping<>(8, (group) -> {
			begun.countDown();
			await(go);
			this.groups.add(group);
		});
		List<Thread> joining = new ArrayList<>();
		joining.add(Thread.ofVirtual().start(() -> grouping.join(0)));
		await(begun);
		for (int i = 1; i <= 9; i++) {
			int item = i;
			Thread thread = Thread.ofPlatform().start(() -> grouping.join(item));
			joining.add(thread);
			waitsFor(thread);
		}
		go.countDown();
		for (Thread thread : joining) {
			thread.join();
		}
		assertThat(this.groups).extracting(List::size).as("at most eight at once").containsExactly(1, 8, 1);
	}

	@Test
	void manyAtOnceAreEachDoneOnceAndOneGroupAtATime() throws Exception {
		AtomicInteger atWork = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		Grouping<Integer> grouping = new Grouping<>(16, (group) -> {
			most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
			this.groups.add(group);
			atWork.decrementAndGet();
		});
		List<Future<?>> joining = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 20_000; i++) {
				int item = i;
				joining.add(people.submit(() -> grouping.join(item)));
			}
		}
		for (Future<?> each : joining) {
			each.get();
		}
		assertThat(most).hasValue(1);
		assertThat(this.groups.stream().flatMap(List::stream)).hasSize(20_000).doesNotHaveDuplicates();
	}

	@Test
	void whateverGoesWrongNobodyWaitsForever() {
		Grouping<Integer> grouping = new Grouping<>(8, (_) -> {
			throw new IllegalStateException("broken");
		});
		assertThatIllegalStateException().isThrownBy(() -> grouping.join(1));
		assertThatIllegalStateException().isThrownBy(() -> grouping.join(2));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Until it is parked in the queue. */
	private static void waitsFor(Thread thread) {
		while (thread.getState() != Thread.State.WAITING) {
			Thread.onSpinWait();
		}
	}

}
