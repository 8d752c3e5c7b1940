package dev.readyroom.quiz.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The rows of a result by topics or domains, from a template rendered once: an attempt
 * easily has a dozen.
 */
@Component
class PartFragments {

	private static final int KEY = 0;

	private static final int TITLE = 1;

	private static final int POINTS = 2;

	private static final int QUESTIONS = 3;

	private static final int PERCENT = 4;

	private static final int LOW = 5;

	private static final int HIGH = 6;

	private final Map<Kind, Prerendered> rendered = new ConcurrentHashMap<>();

	private final OnceRendered templates;

	PartFragments(OnceRendered templates) {
		this.templates = templates;
	}

	/**
	 * The rows as HTML.
	 * @param what the parts are: {@code topic}, {@code domain} or {@code section}
	 */
	String rows(List<Result.Part> parts, String what, HttpServletRequest request, HttpServletResponse response) {
		Kind kind = new Kind(what, RequestContextUtils.getLocale(request));
		Prerendered row = this.rendered.computeIfAbsent(kind, (_) -> render(kind, request, response));
		StringBuilder html = new StringBuilder(parts.size() * 300);
		for (Result.Part part : parts) {
			row.fill(html, HtmlUtils.htmlEscape(part.key()), HtmlUtils.htmlEscape(part.title()), part.pointsText(),
					String.valueOf(part.questions()), String.valueOf(part.percent()),
					String.valueOf(part.rate().lowPercent()), String.valueOf(part.rate().highPercent()));
		}
		return html.toString();
	}

	private Prerendered render(Kind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> part = Map.of("key", Prerendered.mark(KEY), "title", Prerendered.mark(TITLE), "pointsText",
				Prerendered.mark(POINTS), "questions", Prerendered.mark(QUESTIONS), "percent",
				Prerendered.mark(PERCENT), "lowPercent", Prerendered.mark(LOW), "highPercent", Prerendered.mark(HIGH));
		return Prerendered.of(this.templates.fragment("quiz/review/parts", "row",
				Map.of("part", part, "what", kind.what()), kind.locale(), request, response));
	}

	private record Kind(String what, Locale locale) {
	}

}
