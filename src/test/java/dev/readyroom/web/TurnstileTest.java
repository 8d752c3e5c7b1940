package dev.readyroom.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnstileTest {

	private static final Duration LONG = Duration.ofMinutes(5);

	private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

	@AfterEach
	void goHome() {
		this.people.shutdownNow();
	}

	@Test
	void noMoreAreInsideThanThereArePlacesAndAllGetThrough() throws Exception {
		Turnstile turnstile = new Turnstile(2, LONG);
		AtomicInteger inside = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch through = new CountDownLatch(50);
		for (int i = 0; i < 50; i++) {
			this.people.submit(() -> pass(turnstile, (_, _) -> {
				most.accumulateAndGet(inside.incrementAndGet(), Math::max);
				Thread.yield();
				inside.decrementAndGet();
				through.countDown();
			}));
		}
		assertThat(through.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(most).hasValueLessThanOrEqualTo(2);
	}

	@Test
	void whoeverIsStuckInsideKeepsOthersOutOnceAndThenNoLongerCounts() throws Exception {
		Duration patience = Duration.ofMillis(200);
		Turnstile turnstile = new Turnstile(1, patience);
		CountDownLatch isIn = new CountDownLatch(1);
		CountDownLatch mayGo = new CountDownLatch(1);
		Future<?> stuck = this.people.submit(() -> pass(turnstile, (_, _) -> {
			isIn.countDown();
			await(mayGo);
		}));
		await(isIn);
		AtomicInteger served = new AtomicInteger();
		pass(turnstile, (_, _) -> served.incrementAndGet());
		long begun = System.nanoTime();
		for (int i = 0; i < 100; i++) {
			pass(turnstile, (_, _) -> served.incrementAndGet());
		}
		assertThat(served).hasValue(101);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("a hundred times the patience would be 20 s")
			.isLessThan(patience.multipliedBy(50));
		mayGo.countDown();
		stuck.get(30, TimeUnit.SECONDS);
		assertThat(turnstile.free()).as("nobody gave back a place they had not").isOne();
	}

	@Test
	void aRequestThatFailsLeavesItsPlaceToTheNext() throws Exception {
		Turnstile turnstile = new Turnstile(1, LONG);
		assertThatThrownBy(() -> pass(turnstile, (_, _) -> {
			throw new ServletException("broken");
		})).isInstanceOf(ServletException.class);
		AtomicInteger served = new AtomicInteger();
		this.people.submit(() -> pass(turnstile, (_, _) -> served.incrementAndGet())).get(30, TimeUnit.SECONDS);
		assertThat(served).hasValue(1);
	}

	private static Void pass(Turnstile turnstile, FilterChain inside) throws Exception {
		turnstile.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), inside);
		return null;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
