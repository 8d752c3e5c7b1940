package dev.readyroom.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
 * It is no limit to rely on: after half a second one goes in anyway, so that slow ones
 * inside, such as uploads over a thin line, cannot keep everybody out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Turnstile extends OncePerRequestFilter {

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final Semaphore places;

	private final Duration patience;

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
		boolean place = waited();
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (place) {
				this.places.release();
			}
		}
	}

	private boolean waited() {
		try {
			return this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			// The server is being stopped; whoever is here already is served.
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
