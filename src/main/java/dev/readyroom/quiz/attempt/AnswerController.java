package dev.readyroom.quiz.attempt;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.Fragments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final ReceiptFragments receipts;

	AnswerController(Answers answers, AttemptViews views, ReceiptFragments receipts) {
		this.receipts = receipts;
		this.answers = answers;
		this.views = views;
	}

	@PostMapping("/attempts/{id}/slots/{position}/answers")
	@Nullable String answer(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			@RequestParam(defaultValue = "save") String then, HttpServletRequest request, HttpServletResponse response,
			Model model) throws IOException {
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
			if (receipt.saved()) {
				AttemptViews.write(this.receipts.saved(model, request, response), response);
				return null;
			}
			return "quiz/attempt/slot :: receipt";
		}
		if (receipt.saved() && this.views.write(screen, request.getParameter("page"),
				this.receipts.saved(model, request, response), request, response)) {
			return null;
		}
		this.views.show(screen, request, response, model);
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
