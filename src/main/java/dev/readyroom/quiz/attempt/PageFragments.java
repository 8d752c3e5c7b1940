package dev.readyroom.quiz.attempt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.web.Frame;
import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The main parts of an attempt's pages as everybody sees them most of the time, from
 * their templates rendered once: a fresh question with nothing to say about it, and the
 * summary of an attempt in which all is answered.
 */
@Component
class PageFragments {

	private static final int ATTEMPT = 0;

	private static final int SIZE = 1;

	private static final int TITLE = 2;

	private static final int PAGE = 3;

	private static final int POSITION = 4;

	private static final int LEFT = 5;

	private static final int SLOT = 6;

	private static final int ANSWERED = 7;

	private static final int ENTRIES = 8;

	private static final int CSRF = 9;

	private static final int UNTIL = 10;

	private static final int ZONE = 11;

	private static final int VALUES = 12;

	private final Map<Object, Prerendered> rendered = new ConcurrentHashMap<>();

	private final OnceRendered templates;

	PageFragments(OnceRendered templates) {
		this.templates = templates;
	}

	/**
	 * The page of a question.
	 * @param left on the clock, as text; null: no clock
	 * @param slot the question, as HTML
	 * @param entries of the palette, as HTML
	 */
	String asking(Screen.Asking asking, String page, @Nullable String left, String slot, long answered, String entries,
			HttpServletRequest request, HttpServletResponse response) {
		Attempt attempt = asking.attempt();
		AskingKind kind = AskingKind.of(attempt, left != null, RequestContextUtils.getLocale(request));
		String[] values = values(attempt, request);
		values[PAGE] = page;
		values[POSITION] = String.valueOf(asking.slot().position());
		values[LEFT] = (left == null) ? "" : left;
		values[SLOT] = slot;
		values[ANSWERED] = String.valueOf(answered);
		values[ENTRIES] = entries;
		StringBuilder html = new StringBuilder(16_000);
		this.rendered.computeIfAbsent(kind, (_) -> render(kind, request, response)).fill(html, values);
		return html.toString();
	}

	/** The summary, where all is answered and nothing flagged; else empty. */
	Optional<String> complete(Attempt attempt, Palette palette, @Nullable String until, String zone,
			HttpServletRequest request, HttpServletResponse response) {
		if (!palette.unanswered().isEmpty() || !palette.flagged().isEmpty()) {
			return Optional.empty();
		}
		SummaryKind kind = new SummaryKind(until != null, RequestContextUtils.getLocale(request));
		String[] values = values(attempt, request);
		values[UNTIL] = (until == null) ? "" : until;
		values[ZONE] = HtmlUtils.htmlEscape(zone);
		StringBuilder html = new StringBuilder(2_000);
		this.rendered.computeIfAbsent(kind, (_) -> render(kind, request, response)).fill(html, values);
		return Optional.of(html.toString());
	}

	private static String[] values(Attempt attempt, HttpServletRequest request) {
		String[] values = new String[VALUES];
		values[ATTEMPT] = attempt.id().toString();
		values[SIZE] = String.valueOf(attempt.size());
		values[TITLE] = HtmlUtils.htmlEscape(attempt.title());
		values[CSRF] = Frame.csrfField(request);
		return values;
	}

	private Prerendered render(AskingKind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>();
		model.put("attempt",
				Map.of("id", Prerendered.mark(ATTEMPT), "size", Prerendered.mark(SIZE), "title",
						kind.titled() ? Prerendered.mark(TITLE) : "", "kind", kind.kind(), "terms",
						Map.of("pausable", kind.pausable(), "overdue", kind.overdue())));
		model.put("kind", "asking");
		model.put("forward", kind.forward());
		model.put("study", kind.study());
		model.put("page", Prerendered.mark(PAGE));
		model.put("position", Prerendered.mark(POSITION));
		model.put("size", Prerendered.mark(SIZE));
		Map<String, Object> clock = new HashMap<>();
		clock.put("left", kind.timed() ? Prerendered.mark(LEFT) : null);
		model.put("clock", clock);
		model.put("slot", Prerendered.mark(SLOT));
		model.put("palette", Map.of("answered", Prerendered.mark(ANSWERED)));
		model.put("entries", Prerendered.mark(ENTRIES));
		model.put("csrf", Prerendered.mark(CSRF));
		model.put("takenOver", false);
		return main("quiz/attempt/show", model, kind.locale(), request, response);
	}

	private Prerendered render(SummaryKind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>();
		model.put("attempt", Map.of("id", Prerendered.mark(ATTEMPT), "size", Prerendered.mark(SIZE)));
		model.put("palette", Map.of("unanswered", java.util.List.of(), "flagged", java.util.List.of()));
		model.put("until", kind.timed() ? Prerendered.mark(UNTIL) : null);
		model.put("zone", Prerendered.mark(ZONE));
		model.put("csrf", Prerendered.mark(CSRF));
		return main("quiz/attempt/summary", model, kind.locale(), request, response);
	}

	private Prerendered main(String template, Map<String, Object> model, Locale locale, HttpServletRequest request,
			HttpServletResponse response) {
		return Prerendered.of(this.templates.fragment(template, "main", model, locale, request, response));
	}

	/** All that a question's page depends on, apart from values. */
	private record AskingKind(Attempt.Kind kind, boolean titled, boolean forward, boolean study, boolean pausable,
			OverduePolicy overdue, boolean timed, Locale locale) {

		static AskingKind of(Attempt attempt, boolean timed, Locale locale) {
			return new AskingKind(attempt.kind(), !attempt.title().isEmpty(), attempt.terms().forwardOnly(),
					attempt.terms().feedback() == dev.readyroom.quiz.FeedbackTiming.STUDY, attempt.terms().pausable(),
					attempt.terms().overdue(), timed, locale);
		}

	}

	private record SummaryKind(boolean timed, Locale locale) {
	}

}
