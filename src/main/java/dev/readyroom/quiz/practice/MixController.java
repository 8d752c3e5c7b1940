package dev.readyroom.quiz.practice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.blueprint.Mix;
import dev.readyroom.web.BrokenRule;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts a mix that the learner put together. */
@Controller
class MixController {

	private final Starting starting;

	MixController(Starting starting) {
		this.starting = starting;
	}

	@PostMapping("/mixes")
	String start(@AuthenticationPrincipal CurrentUser me, MixForm form) {
		return "redirect:/attempts/" + this.starting.mix(me, form.mix(), form.count(), form.slotClock(), form.whole(),
				DrillForm.timing(form.feedback()));
	}

	/**
	 * What the learner chose.
	 *
	 * @param clock {@code none}, {@code own}, seconds a question, or {@code whole} for
	 * {@code minutes} in all
	 */
	record MixForm(@Nullable List<String> topics, @Nullable List<Integer> levels, @Nullable List<String> tags,
			@Nullable String pool, @Nullable Integer questions, @Nullable String clock, @Nullable Integer minutes,
			@Nullable String feedback) {

		Mix mix() {
			return new Mix((this.topics == null) ? Set.of() : Set.copyOf(this.topics),
					(this.levels == null) ? Set.of() : Set.copyOf(this.levels), (this.tags == null) ? Set.of()
							: Set.copyOf(this.tags.stream().filter((tag) -> !tag.isBlank()).toList()),
					from());
		}

		private Mix.Pool from() {
			try {
				return (this.pool == null) ? Mix.Pool.ALL : Mix.Pool.valueOf(this.pool.toUpperCase(Locale.ROOT));
			}
			catch (IllegalArgumentException ex) {
				throw new BrokenRule("quiz.refused.pool");
			}
		}

		int count() {
			int count = (this.questions == null) ? 10 : this.questions;
			if (count < 1 || count > 200) {
				throw new BrokenRule("quiz.refused.count", 200);
			}
			return count;
		}

		SlotClock slotClock() {
			return "whole".equals(this.clock) ? new SlotClock.None()
					: DrillForm.clock((this.clock == null) ? "none" : this.clock);
		}

		@Nullable Duration whole() {
			if (!"whole".equals(this.clock)) {
				return null;
			}
			int length = (this.minutes == null) ? 20 : this.minutes;
			if (length < 1 || length > 600) {
				throw new BrokenRule("quiz.refused.minutes");
			}
			return Duration.ofMinutes(length);
		}

	}

}
