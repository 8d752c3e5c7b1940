package dev.readyroom.quiz.attempt;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a running attempt. Loading it takes the attempt over from other tabs and
 * devices; a script that moves on within a page sends that page's token instead.
 */
@Controller
@RequestMapping("/attempts/{id}")
class AttemptController {

	private final Attempts attempts;

	private final AttemptViews views;

	AttemptController(Attempts attempts, AttemptViews views) {
		this.attempts = attempts;
		this.views = views;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return page(me, this.attempts.open(me.id(), new AttemptId(id)), request, response, model);
	}

	@GetMapping("/slots/{position}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return page(me, this.attempts.open(me.id(), new AttemptId(id), position), request, response, model);
	}

	@GetMapping(path = "/slots/{position}", headers = "X-Page")
	@Nullable String move(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			@RequestHeader("X-Page") String page, HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException {
		return fragment(this.attempts.move(me.id(), new AttemptId(id), position, page), page, request, response, model);
	}

	@GetMapping(path = "/slots/{position}/ahead", headers = "X-Page")
	@Nullable String ahead(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			@RequestHeader("X-Page") String page, HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException {
		return fragment(this.attempts.ahead(me.id(), new AttemptId(id), position, page), page, request, response,
				model);
	}

	private @Nullable String fragment(Screen screen, String page, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		if (this.views.write(screen, page, "", request, response)) {
			return null;
		}
		this.views.show(screen, request, response, model);
		model.addAttribute("page", page);
		return "quiz/attempt/slot :: slot";
	}

	private String page(CurrentUser me, Attempts.Opened opened, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Attempt attempt = opened.screen().attempt();
		if (opened.screen() instanceof Screen.Over) {
			return "redirect:/attempts/" + attempt.id() + "/review";
		}
		if (opened.screen() instanceof Screen.AtEnd) {
			return "redirect:/attempts/" + attempt.id() + "/submission";
		}
		Palette palette = Palette.of(attempt, this.attempts.slots(me.id(), attempt.id()));
		return this.views.page(opened.screen(), opened.page(), palette, opened.takenOver(), request, response, model);
	}

}
