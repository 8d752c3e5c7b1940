package dev.readyroom.quiz.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.AttemptViews.ClockView;
import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Fresh questions as scripts fetch them, from templates rendered once a revision: this is
 * what answers ask for thousands of times a second. What is not fresh, and questions
 * whose form depends on more than an order, is rendered the usual way.
 */
@Component
class AskedFragments {

	private static final int ATTEMPT = 0;

	private static final int POSITION = 1;

	private static final int SIZE = 2;

	private static final int PAGE = 3;

	private static final int ANSWER = 4;

	private static final int NOW = 5;

	private static final int DEADLINE = 6;

	private static final int SLOT_DEADLINE = 7;

	private static final int SLOT_SECONDS = 8;

	private static final int PREVIOUS = 9;

	private static final int NEXT = 10;

	private static final int CSRF = 11;

	private static final int SHOWN = 12;

	private static final int MATCH = 13;

	private static final int LETTER = 14;

	private static final int CHOICES = 15;

	private static final int SECTION = 16;

	private static final int SECTIONS = 17;

	private static final int SECTION_NAME = 18;

	private static final int IN_SECTION = 19;

	private static final int SECTION_SIZE = 20;

	private static final int VALUES = 21;

	// A few kilobytes each: some megabytes when full.
	private final Cache<Kind, Rendered> rendered = Caffeine.newBuilder().maximumSize(2_000).build();

	private final OnceRendered templates;

	private final QuestionBank bank;

	AskedFragments(OnceRendered templates, QuestionBank bank) {
		this.templates = templates;
		this.bank = bank;
	}

	/**
	 * The fragment, or empty where the template has to be rendered for this slot.
	 * @param csrf field for the forms, or nothing where a script sends the token
	 */
	Optional<String> fragment(Screen.Asking asking, String page, ClockView clock, String csrf,
			HttpServletRequest request, HttpServletResponse response) {
		Slot slot = asking.slot();
		Revision revision = this.bank.revision(slot.revision());
		boolean fresh = !slot.answered() && !slot.flagged() && slot.struck().isBlank();
		if (!fresh || Prerendered.marked(page)) {
			return Optional.empty();
		}
		Kind kind = Kind.of(asking, RequestContextUtils.getLocale(request));
		Rendered rendered = this.rendered.get(kind, (_) -> render(kind, revision, request, response));
		String[] values = values(asking, page, clock);
		values[CSRF] = csrf;
		return Optional.of(fill(rendered, slot.shown(), values));
	}

	/*
	 * The pieces are: what comes first, the matches and what follows them if there are
	 * any, the options, the rest.
	 */
	private static String fill(Rendered rendered, ShownOrder shown, String[] values) {
		List<Prerendered> pieces = rendered.pieces();
		StringBuilder html = new StringBuilder(6_000);
		pieces.getFirst().fill(html, values);
		int options = 1;
		if (!shown.matches().isEmpty()) {
			values[CHOICES] = matches(rendered.choices(), 0, shown, values);
			html.append(matches(pieces, 1, shown, values));
			pieces.get(1 + shown.matches().size()).fill(html, values);
			options += shown.matches().size() + 1;
		}
		for (int i = 0; i < shown.options().size(); i++) {
			values[SHOWN] = String.valueOf(i + 1);
			pieces.get(options + shown.options().get(i)).fill(html, values);
		}
		pieces.getLast().fill(html, values);
		return html.toString();
	}

	private static String matches(List<Prerendered> pieces, int from, ShownOrder shown, String[] values) {
		StringBuilder html = new StringBuilder(1_000);
		for (int i = 0; i < shown.matches().size(); i++) {
			values[MATCH] = String.valueOf(i + 1);
			values[LETTER] = SlotView.letter(i);
			pieces.get(from + shown.matches().get(i)).fill(html, values);
		}
		return html.toString();
	}

	private static String[] values(Screen.Asking asking, String page, ClockView clock) {
		int position = asking.slot().position();
		String[] values = new String[VALUES];
		values[ATTEMPT] = asking.attempt().id().toString();
		values[POSITION] = String.valueOf(position);
		values[SIZE] = String.valueOf(asking.attempt().size());
		values[PAGE] = page;
		values[ANSWER] = UUID.randomUUID().toString();
		values[NOW] = String.valueOf(clock.now());
		values[DEADLINE] = (clock.deadline() == null) ? "" : clock.deadline().toString();
		values[SLOT_DEADLINE] = (clock.slotDeadline() == null) ? "" : clock.slotDeadline().toString();
		values[SLOT_SECONDS] = String.valueOf(clock.slotSeconds());
		values[PREVIOUS] = String.valueOf(position - 1);
		values[NEXT] = String.valueOf(position + 1);
		AttemptSections.Place section = asking.attempt().sections().at(position);
		if (section != null) {
			values[SECTION] = String.valueOf(section.number());
			values[SECTIONS] = String.valueOf(section.sections());
			values[SECTION_NAME] = HtmlUtils.htmlEscape(section.name());
			values[IN_SECTION] = String.valueOf(section.question());
			values[SECTION_SIZE] = String.valueOf(section.questions());
		}
		return values;
	}

	/*
	 * The options are rendered in the order of the source, and cut apart to be put into
	 * any other.
	 */
	private Rendered render(Kind kind, Revision revision, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>();
		model.put("kind", "asking");
		model.put("attemptId", Prerendered.mark(ATTEMPT));
		model.put("position", Prerendered.mark(POSITION));
		model.put("size", Prerendered.mark(SIZE));
		model.put("page", Prerendered.mark(PAGE));
		model.put("answerId", Prerendered.mark(ANSWER));
		model.put("clock", Map.of("now", Prerendered.mark(NOW), "deadline", Prerendered.mark(DEADLINE), "slotDeadline",
				Prerendered.mark(SLOT_DEADLINE), "slotSeconds", Prerendered.mark(SLOT_SECONDS)));
		if (kind.sectioned()) {
			model.put("section",
					Map.of("number", Prerendered.mark(SECTION), "sections", Prerendered.mark(SECTIONS), "name",
							Prerendered.mark(SECTION_NAME), "question", Prerendered.mark(IN_SECTION), "questions",
							Prerendered.mark(SECTION_SIZE)));
		}
		model.put("previous", Prerendered.mark(PREVIOUS));
		model.put("next", Prerendered.mark(NEXT));
		model.put("first", kind.first());
		model.put("last", kind.last());
		model.put("study", kind.study());
		model.put("forward", kind.forward());
		SlotView question = SlotView.fresh(revision, Prerendered.mark(SHOWN),
				new SlotView.Match(Prerendered.mark(MATCH), Prerendered.mark(LETTER), ""));
		model.put("question", question);
		model.put("choices", Prerendered.mark(CHOICES));
		model.put("csrf", Prerendered.mark(CSRF));
		model.put("cut", Prerendered.CUT);
		List<Prerendered> pieces = Prerendered
			.pieces(this.templates.fragment("quiz/attempt/slot", "slot", model, kind.locale(), request, response));
		List<Prerendered> choices = question.matches()
			.stream()
			.map((match) -> Prerendered.of(this.templates.fragment("quiz/attempt/question", "choice",
					Map.of("match", match), kind.locale(), request, response)))
			.toList();
		return new Rendered(pieces, choices);
	}

	/** All that a fresh question's form depends on, apart from values. */
	private record Kind(RevisionId revision, boolean study, boolean forward, boolean first, boolean last,
			boolean sectioned, Locale locale) {

		static Kind of(Screen.Asking asking, Locale locale) {
			Attempt attempt = asking.attempt();
			int position = asking.slot().position();
			return new Kind(asking.slot().revision(), attempt.terms().feedback() == FeedbackTiming.STUDY,
					attempt.terms().forwardOnly(), position == 1, position == attempt.size(),
					!attempt.sections().parts().isEmpty(), locale);
		}

	}

	/**
	 * A question in pieces.
	 *
	 * @param choices one for each match, as each item offers them
	 */
	private record Rendered(List<Prerendered> pieces, List<Prerendered> choices) {
	}

}
