package dev.readyroom.quiz.attempt;

import java.util.Locale;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The palette's entries, each state of one from a template rendered once, and the names
 * of sections between them.
 */
@Component
class PaletteFragments {

	private final Cache<Kind, Prerendered> rendered = Caffeine.newBuilder().maximumSize(500).build();

	private final Cache<Locale, Prerendered> sections = Caffeine.newBuilder().maximumSize(50).build();

	private final OnceRendered templates;

	PaletteFragments(OnceRendered templates) {
		this.templates = templates;
	}

	String entries(AttemptId attempt, Palette palette, HttpServletRequest request, HttpServletResponse response) {
		StringBuilder html = new StringBuilder(palette.entries().size() * 250);
		for (Palette.Entry entry : palette.entries()) {
			AttemptSections.Place section = palette.sections().beginning(entry.position());
			if (section != null) {
				this.sections
					.get(RequestContextUtils.getLocale(request), (locale) -> heading(locale, request, response))
					.fill(html, String.valueOf(section.number()), HtmlUtils.htmlEscape(section.name()));
			}
			// The position is no part of the kind.
			Kind kind = new Kind(new Palette.Entry(0, entry.state(), entry.flagged(), entry.current(), entry.open()),
					RequestContextUtils.getLocale(request));
			this.rendered.get(kind, (_) -> render(kind, request, response))
				.fill(html, attempt.toString(), String.valueOf(entry.position()));
		}
		return html.toString();
	}

	private Prerendered render(Kind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = Map.of("attemptId", Prerendered.mark(0), "position", Prerendered.mark(1), "entry",
				kind.entry());
		return Prerendered
			.of(this.templates.fragment("quiz/attempt/palette", "entry", model, kind.locale(), request, response));
	}

	private Prerendered heading(Locale locale, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = Map.of("number", Prerendered.mark(0), "name", Prerendered.mark(1));
		return Prerendered
			.of(this.templates.fragment("quiz/attempt/palette", "section", model, locale, request, response));
	}

	private record Kind(Palette.Entry entry, Locale locale) {
	}

}
