package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.NotFound;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells a page what the clocks say: once, for a tab that slept, and as a stream that
 * brings news of extensions, of another tab, and of the end within a moment.
 */
@RestController
@RequestMapping("/attempts/{id}")
class ClockController {

	private final ClockReadings readings;

	private final ClockStreams streams;

	private final Clock clock;

	ClockController(ClockReadings readings, ClockStreams streams, Clock clock) {
		this.readings = readings;
		this.streams = streams;
		this.clock = clock;
	}

	@GetMapping(path = "/clock", produces = MediaType.APPLICATION_JSON_VALUE)
	ClockReadings.Reading clock(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		return this.readings.of(me.id(), new AttemptId(id), this.clock.instant()).orElseThrow(NotFound::new);
	}

	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam String page) {
		AttemptId attempt = new AttemptId(id);
		ClockReadings.Reading reading = this.readings.of(me.id(), attempt, this.clock.instant())
			.orElseThrow(NotFound::new);
		return this.streams.open(attempt, page, reading);
	}

}
