package dev.readyroom.quiz.attempt;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.readyroom.quiz.AttemptId;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open event streams of this node's running attempts. A stream only ever brings news
 * sooner: pages also learn everything from the answers to their own requests.
 */
@Component
class ClockStreams {

	private final Map<AttemptId, Set<Stream>> streams = new ConcurrentHashMap<>();

	private final ClockReadings readings;

	private final Clock clock;

	ClockStreams(ClockReadings readings, Clock clock) {
		this.readings = readings;
		this.clock = clock;
	}

	SseEmitter open(AttemptId attempt, String page, ClockReadings.Reading reading) {
		SseEmitter emitter = new SseEmitter(0L);
		Stream stream = new Stream(page, emitter);
		this.streams.computeIfAbsent(attempt, (_) -> ConcurrentHashMap.newKeySet()).add(stream);
		emitter.onCompletion(() -> close(attempt, stream));
		emitter.onTimeout(emitter::complete);
		emitter.onError((_) -> close(attempt, stream));
		send(attempt, stream, reading);
		return emitter;
	}

	/** After the commit: what the page is told is what is stored. */
	@TransactionalEventListener(fallbackExecution = true)
	void on(AttemptChanged changed) {
		Set<Stream> open = this.streams.get(changed.attempt());
		if (open != null) {
			this.readings.of(changed.attempt(), this.clock.instant())
				.ifPresent((reading) -> open.forEach((stream) -> send(changed.attempt(), stream, reading)));
		}
	}

	/**
	 * Keeps proxies from closing quiet streams, and finds those whose reader has gone.
	 */
	@Scheduled(fixedRate = 15_000)
	void beat() {
		this.streams.forEach((attempt, open) -> open.forEach((stream) -> {
			try {
				stream.emitter().send(SseEmitter.event().comment("beat"));
			}
			catch (IOException | IllegalStateException ex) {
				close(attempt, stream);
			}
		}));
	}

	/**
	 * A server that is asked to end first waits for the requests it has: readers come
	 * again by themselves, to whichever node is there.
	 */
	@EventListener(ContextClosedEvent.class)
	void end() {
		this.streams.values().forEach((open) -> open.forEach((stream) -> stream.emitter().complete()));
	}

	private void send(AttemptId attempt, Stream stream, ClockReadings.Reading reading) {
		try {
			boolean elsewhere = !stream.page().equals(reading.page()) && !reading.over();
			stream.emitter().send(SseEmitter.event().name(elsewhere ? "elsewhere" : "clock").data(reading));
			if (elsewhere || reading.over()) {
				stream.emitter().complete();
			}
		}
		catch (IOException | IllegalStateException ex) {
			close(attempt, stream);
		}
	}

	private void close(AttemptId attempt, Stream stream) {
		this.streams.computeIfPresent(attempt, (_, open) -> {
			open.remove(stream);
			return open.isEmpty() ? null : open;
		});
	}

	/** One page's stream. Equal only to itself. */
	private static final class Stream {

		private final String page;

		private final SseEmitter emitter;

		Stream(String page, SseEmitter emitter) {
			this.page = page;
			this.emitter = emitter;
		}

		String page() {
			return this.page;
		}

		SseEmitter emitter() {
			return this.emitter;
		}

	}

}
