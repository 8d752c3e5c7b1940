package dev.readyroom.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in a limited number of requests at a time, in the order they came. When two
 * hundred people send at once, all would be half done for a long time: each holds memory
 * that the garbage collector copies again and again, and the unlucky wait twice as long
 * as the rest. Who waits here holds next to nothing.
 *
 * <p>
 * It is no limit to rely on: after half a second one goes in anyway, and whoever has been
 * inside for as long no longer counts, so that slow ones, such as uploads over a thin
 * line, cannot keep others out. What is waited here is part of the network's two seconds
 * that an answer has after its deadline.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Turnstile extends OncePerRequestFilter {

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final Semaphore places;

	private final Duration patience;

	private final Set<Visit> inside = ConcurrentHashMap.newKeySet();

	@Autowired
	Turnstile() {
		// Enough that every core has work while others wait for the disk, and that
		// answers come together in groups.
		this(Math.max(32, 16 * Runtime.getRuntime().availableProcessors()), PATIENCE);
	}

	/**
	 * @param places how many are let in at a time
	 * @param patience after how long one goes in without a place
	 */
	Turnstile(int places, Duration patience) {
		this.places = new Semaphore(places, true);
		this.patience = patience;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean place = hasPlace();
		// Only now: what was waited outside is no time inside.
		Visit visit = new Visit(System.nanoTime(), new AtomicBoolean(place));
		this.inside.add(visit);
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.inside.remove(visit);
			leave(visit);
		}
	}

	private boolean hasPlace() {
		try {
			if (this.places.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS)) {
				return true;
			}
		}
		catch (InterruptedException ex) {
			// The server is being stopped; whoever is here already is served.
			Thread.currentThread().interrupt();
			return false;
		}
		long before = System.nanoTime() - this.patience.toNanos();
		this.inside.stream().filter((visit) -> visit.since() - before < 0).forEach(this::leave);
		return false;
	}

	/** How many places are free. */
	int free() {
		return this.places.availablePermits();
	}

	/** Gives back the place of a visit, once. */
	private void leave(Visit visit) {
		if (visit.counts().compareAndSet(true, false)) {
			this.places.release();
		}
	}

	/**
	 * A request inside. Not a record: two of the same moment are two.
	 */
	private static final class Visit {

		private final long since;

		private final AtomicBoolean counts;

		private Visit(long since, AtomicBoolean counts) {
			this.since = since;
			this.counts = counts;
		}

		private long since() {
			return this.since;
		}

		private AtomicBoolean counts() {
			return this.counts;
		}

	}

}
