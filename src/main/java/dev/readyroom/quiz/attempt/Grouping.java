package dev.readyroom.quiz.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Does together what arrives while the last group was at work, so that a commit, which
 * costs the same for one as for thirty, is paid once. Nobody waits for a group to fill:
 * who comes alone is a group of one. The work is done on the thread of one of those who
 * wait; no thread of its own is needed.
 *
 * @param <T> a piece of work that keeps what came of it
 */
final class Grouping<T> {

	private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean led = new AtomicBoolean();

	private final int most;

	private final Consumer<List<T>> work;

	/**
	 * @param most of a group
	 * @param work does a group; it may not throw
	 */
	Grouping(int most, Consumer<List<T>> work) {
		this.most = most;
		this.work = work;
	}

	/** Returns once the work was done, by whomever. */
	void join(T item) {
		Waiting<T> own = new Waiting<>(item, Thread.currentThread());
		this.queue.add(own);
		boolean interrupted = false;
		while (!own.done) {
			if (this.led.compareAndSet(false, true)) {
				lead(own);
			}
			else {
				LockSupport.park(this);
				// Parking returns at once for an interrupted thread: what is queued is
				// done all the same, and the news kept for whoever called.
				interrupted |= Thread.interrupted();
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void lead(Waiting<T> own) {
		try {
			// Somebody else may have done it between the look and the lead.
			if (!own.done) {
				doOneGroup();
			}
		}
		finally {
			this.led.set(false);
			// Whoever queued before this line may have seen it led, and gone to sleep.
			Waiting<T> next = this.queue.peek();
			if (next != null) {
				LockSupport.unpark(next.thread);
			}
		}
	}

	private void doOneGroup() {
		List<Waiting<T>> group = new ArrayList<>();
		Waiting<T> next = this.queue.poll();
		while (next != null) {
			group.add(next);
			next = (group.size() < this.most) ? this.queue.poll() : null;
		}
		try {
			this.work.accept(group.stream().map((waiting) -> waiting.item).toList());
		}
		finally {
			for (Waiting<T> waiting : group) {
				waiting.done = true;
				LockSupport.unpark(waiting.thread);
			}
		}
	}

	private static final class Waiting<T> {

		private final T item;

		private final Thread thread;

		private volatile boolean done;

		private Waiting(T item, Thread thread) {
			this.item = item;
			this.thread = thread;
		}

	}

}
