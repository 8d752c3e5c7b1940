package dev.readyroom.quiz.attempt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.review.Explained;
import dev.readyroom.quiz.review.ExplainedFragments;
import dev.readyroom.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Puts what a screen shows into the model: the same names for the whole page and for the
 * part of it that a script asks for, since both are the same template.
 */
@Component
class AttemptViews {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final QuestionBank bank;

	private final AskedFragments asked;

	private final ExplainedFragments explained;

	private final PaletteFragments palettes;

	private final PageFragments pages;

	private final MessageSource messages;

	private final Clock clock;

	AttemptViews(QuestionBank bank, AskedFragments asked, ExplainedFragments explained, PaletteFragments palettes,
			PageFragments pages, MessageSource messages, Clock clock) {
		this.pages = pages;
		this.messages = messages;
		this.palettes = palettes;
		this.explained = explained;
		this.bank = bank;
		this.asked = asked;
		this.clock = clock;
	}

	/**
	 * Fills {@code attempt}, {@code kind}, {@code clock} and what the kind of screen
	 * needs.
	 */
	void show(Screen screen, HttpServletRequest request, HttpServletResponse response, Model model) {
		Attempt attempt = screen.attempt();
		model.addAttribute("attempt", attempt);
		model.addAttribute("forward", attempt.terms().forwardOnly());
		model.addAttribute("study", attempt.terms().feedback() == dev.readyroom.quiz.FeedbackTiming.STUDY);
		switch (screen) {
			case Screen.Asking asking -> question("asking", asking.slot(), attempt, model);
			case Screen.Closed closed -> question("closed", closed.slot(), attempt, model);
			case Screen.Revealed revealed -> {
				kind("revealed", revealed.slot().position(), null, attempt, model);
				Explained explained = explained(revealed.slot());
				model.addAttribute("answered", explained.answered());
				model.addAttribute("explained", this.explained.question(explained, attempt.size(), request, response));
				model.addAttribute("flagged", revealed.slot().flagged());
				model.addAttribute("timeUp", revealed.slot().closedBy() == Slot.Closing.TIME_UP);
			}
			case Screen.Paused _ -> kind("paused", attempt.current(), null, attempt, model);
			case Screen.TimeUp timeUp -> {
				kind("time-up", attempt.current(), null, attempt, model);
				model.addAttribute("until", timeUp.until());
			}
			case Screen.AtEnd _ -> kind("at-end", attempt.size(), null, attempt, model);
			case Screen.Over _ -> kind("over", attempt.size(), null, attempt, model);
		}
	}

	/**
	 * The same for a whole page, with the palette beside it.
	 * @param takenOver whether another page was just using the attempt
	 * @return the template to render
	 */
	String page(Screen screen, String page, Palette palette, boolean takenOver, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Attempt attempt = screen.attempt();
		String entries = this.palettes.entries(attempt.id(), palette, request, response);
		if (screen instanceof Screen.Asking asking) {
			ClockView clock = ClockView.of(attempt, asking.slot(), this.clock.instant());
			Optional<String> slot = this.asked.fragment(asking, page, clock, Frame.csrfField(request), request,
					response);
			// What a parameter makes the page say is not in the one rendered before.
			if (slot.isPresent() && !takenOver && request.getQueryString() == null) {
				model.addAttribute("heading",
						this.messages.getMessage("quiz.attempt.position",
								new Object[] { asking.slot().position(), attempt.size() },
								RequestContextUtils.getLocale(request)));
				model.addAttribute("ready", this.pages.asking(asking, page, clock.left(), slot.get(),
						palette.answered(), entries, request, response));
				return "web/ready";
			}
			slot.ifPresent((html) -> model.addAttribute("slot", html));
		}
		show(screen, request, response, model);
		model.addAttribute("page", page);
		model.addAttribute("palette", palette);
		model.addAttribute("entries", entries);
		model.addAttribute("takenOver", takenOver);
		return "quiz/attempt/show";
	}

	/** The summary before handing in; the template to render. */
	String summary(Attempt attempt, Palette palette, ZoneId zone, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String named = zone.getId().replace('_', ' ');
		Instant deadline = attempt.deadline();
		String until = (deadline == null) ? null : TIME.format(deadline.atZone(zone));
		Optional<String> complete = this.pages.complete(attempt, palette, until, named, request, response);
		if (complete.isPresent()) {
			model.addAttribute("heading",
					this.messages.getMessage("quiz.summary.title", null, RequestContextUtils.getLocale(request)));
			model.addAttribute("ready", complete.get());
			return "web/ready";
		}
		show(new Screen.AtEnd(attempt), request, response, model);
		model.addAttribute("palette", palette);
		model.addAttribute("until", until);
		model.addAttribute("zone", named);
		return "quiz/attempt/summary";
	}

	/**
	 * What a script gets of this screen, written; false where the template has to do it.
	 */
	boolean write(Screen screen, String page, String before, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!(screen instanceof Screen.Asking asking)) {
			return false;
		}
		ClockView now = ClockView.of(asking.attempt(), asking.slot(), this.clock.instant());
		Optional<String> html = this.asked.fragment(asking, page, now, "", request, response);
		if (html.isPresent()) {
			write(before + html.get(), response);
		}
		return html.isPresent();
	}

	static void write(String html, HttpServletResponse response) throws IOException {
		byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	private void question(String kind, Slot slot, Attempt attempt, Model model) {
		kind(kind, slot.position(), slot, attempt, model);
		model.addAttribute("question", SlotView.of(slot, this.bank.revision(slot.revision())));
		// Made here for pages without scripts: pressing the button twice sends one
		// answer.
		model.addAttribute("answerId", UUID.randomUUID());
	}

	private void kind(String kind, int position, @Nullable Slot slot, Attempt attempt, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("attemptId", attempt.id());
		model.addAttribute("position", position);
		model.addAttribute("size", attempt.size());
		model.addAttribute("section", attempt.sections().at(position));
		model.addAttribute("previous", position - 1);
		model.addAttribute("next", position + 1);
		model.addAttribute("first", position <= 1);
		model.addAttribute("last", position >= attempt.size());
		model.addAttribute("clock", ClockView.of(attempt, slot, this.clock.instant()));
	}

	private Explained explained(Slot slot) {
		Revision revision = this.bank.revision(slot.revision());
		Map<RevisionId, Rationale> rationales = this.bank.rationales(List.of(slot.revision()));
		return Explained.of(slot.position(), slot.shown(), slot.response(), slot.fraction(), slot.scored(), revision,
				java.util.Objects.requireNonNull(rationales.get(slot.revision())));
	}

	/**
	 * The clocks as a page needs them: milliseconds of the server's own time.
	 *
	 * @param deadline of the whole attempt; null: none
	 * @param slotDeadline of the question shown; null: none
	 * @param left of the nearer one, for pages without scripts, as text such as 2:05
	 */
	record ClockView(long now, @Nullable Long deadline, @Nullable Long slotDeadline, long slotSeconds,
			@Nullable String left) {

		static ClockView of(Attempt attempt, @Nullable Slot slot, Instant now) {
			Instant whole = attempt.deadline();
			Instant own = (slot == null || slot.closed()) ? null : slot.deadline();
			Instant served = (slot == null) ? null : slot.servedAt();
			long seconds = (own == null || served == null) ? 0 : Duration.between(served, own).toSeconds();
			return new ClockView(now.toEpochMilli(), (whole == null) ? null : whole.toEpochMilli(),
					(own == null) ? null : own.toEpochMilli(), seconds,
					Deadlines.earlier(whole, own).map((end) -> text(Duration.between(now, end))).orElse(null));
		}

		private static String text(Duration left) {
			long seconds = Math.max(0, left.toSeconds());
			if (seconds >= 86_400) {
				return "%d d %d h".formatted(seconds / 86_400, seconds / 3600 % 24);
			}
			return (seconds >= 3600) ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
					: "%d:%02d".formatted(seconds / 60, seconds % 60);
		}

	}

}
