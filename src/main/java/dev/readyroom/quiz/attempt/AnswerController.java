package dev.readyroom.quiz.attempt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.Fragments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes answers and gives receipts. {@code then=save} keeps the learner where they are,
 * {@code then=submit} moves on. By the time anything is rendered, the answer is
 * committed.
 */
@Controller
class AnswerController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final Answers answers;

	private final AttemptViews views;

	AnswerController(Answers answers, AttemptViews views) {
		this.answers = answers;
		this.views = views;
	}

	@PostMapping("/attempts/{id}/slots/{position}/answers")
	String answer(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			@RequestParam(defaultValue = "save") String then, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		boolean submit = "submit".equals(then);
		Answers.Result result = this.answers.answer(me.id(), new AttemptId(id), position,
				new SentAnswer(request.getParameterMap()), submit);
		if (!Fragments.wanted(request)) {
			return "redirect:" + address(id, position, result);
		}
		Receipt receipt = result.receipt();
		response.setHeader("X-Receipt", receipt.saved() ? "saved" : "refused");
		model.addAttribute("receipt", receipt);
		model.addAttribute("page", request.getParameter("page"));
		if (receipt.savedAt() != null) {
			model.addAttribute("savedAt", TIME.format(receipt.savedAt().atZone(zone(me))));
		}
		if (!receipt.saved()) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
		}
		Screen screen = result.screen();
		if (screen == null || (receipt.saved() && !submit)) {
			return "quiz/attempt/slot :: receipt";
		}
		this.views.show(screen, model);
		return "quiz/attempt/slot :: answered";
	}

	private static ZoneId zone(CurrentUser me) {
		return me.zone();
	}

	/** Where a page without scripts goes next. */
	private static String address(UUID id, int position, Answers.Result result) {
		String attempt = "/attempts/" + id;
		if (!result.receipt().saved()) {
			return attempt + "?refused=" + result.receipt().refused();
		}
		return switch (result.screen()) {
			case Screen.Over _ -> attempt + "/review";
			case Screen.AtEnd _ -> attempt + "/submission";
			case Screen.Asking next -> attempt + "/slots/" + next.slot().position() + "?saved=" + position;
			case Screen.Revealed shown -> attempt + "/slots/" + shown.slot().position();
			case null, default -> attempt;
		};
	}

}
