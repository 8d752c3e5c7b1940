package dev.readyroom.quiz.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Explained questions as HTML, from a template rendered once for each revision and
 * verdict: a review shows dozens of them, and all who read it get the same sentences.
 */
@Component
public class ExplainedFragments {

	private static final int POSITION = 0;

	private static final int SIZE = 1;

	private static final int PERCENT = 2;

	private static final int GIVEN = 3;

	private static final int WAYS = 3;

	// Some kilobytes each: at most some tens of megabytes, if every question was
	// answered in every way.
	private final Cache<Kind, Rendered> questions = Caffeine.newBuilder().maximumSize(1_000).build();

	private final Cache<Kind, Prerendered> entries = Caffeine.newBuilder().maximumSize(100).build();

	private final OnceRendered templates;

	ExplainedFragments(OnceRendered templates) {
		this.templates = templates;
	}

	/**
	 * A question of an attempt with this many.
	 */
	public String question(Explained explained, int size, HttpServletRequest request, HttpServletResponse response) {
		StringBuilder html = new StringBuilder(8_000);
		List<Prerendered> pieces = pieces(explained, request, response);
		String[] values = new String[GIVEN + 1];
		values[POSITION] = String.valueOf(explained.position());
		values[SIZE] = String.valueOf(size);
		values[PERCENT] = explained.percent();
		values[GIVEN] = "";
		pieces.getFirst().fill(html, values);
		for (Explained.Line line : explained.lines()) {
			values[GIVEN] = line.givenPlace() + line.givenMatch();
			pieces.get(1 + line.source() * WAYS + line.way()).fill(html, values);
		}
		pieces.getLast().fill(html, values);
		return html.toString();
	}

	/** Links to all questions of an attempt, by their verdicts. */
	String palette(List<Explained> all, HttpServletRequest request, HttpServletResponse response) {
		StringBuilder html = new StringBuilder(all.size() * 200);
		for (Explained explained : all) {
			Kind kind = new Kind(null, explained.verdict(), true, false, RequestContextUtils.getLocale(request));
			this.entries.get(kind, (_) -> entry(kind, request, response))
				.fill(html, String.valueOf(explained.position()));
		}
		return html.toString();
	}

	/*
	 * Explanations may change while the wording stays: the bank then hands out others.
	 */
	private List<Prerendered> pieces(Explained explained, HttpServletRequest request, HttpServletResponse response) {
		boolean member = request.getAttribute("me") instanceof CurrentUser me && !me.visitor();
		Kind kind = new Kind(explained.revision(), explained.verdict(), explained.scored(), member,
				RequestContextUtils.getLocale(request));
		Rendered known = this.questions.getIfPresent(kind);
		if (known == null || !known.rationale().equals(explained.rationale())) {
			known = new Rendered(explained.rationale(), render(explained, kind, request, response));
			this.questions.put(kind, known);
		}
		return known.pieces();
	}

	private List<Prerendered> render(Explained explained, Kind kind, HttpServletRequest request,
			HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>();
		model.put("e", explained.inAllWays(Prerendered.mark(GIVEN)));
		model.put("position", Prerendered.mark(POSITION));
		model.put("size", Prerendered.mark(SIZE));
		model.put("percent", Prerendered.mark(PERCENT));
		model.put("member", kind.member());
		model.put("cut", Prerendered.CUT);
		return Prerendered.pieces(
				this.templates.fragment("quiz/review/question", "explained", model, kind.locale(), request, response));
	}

	private Prerendered entry(Kind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = Map.of("position", Prerendered.mark(POSITION), "verdict", kind.verdict());
		return Prerendered
			.of(this.templates.fragment("quiz/review/question", "entry", model, kind.locale(), request, response));
	}

	private record Kind(@Nullable RevisionId revision, String verdict, boolean scored, boolean member, Locale locale) {
	}

	private record Rendered(Rationale rationale, List<Prerendered> pieces) {
	}

}
