package dev.readyroom.quiz.practice;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Visitors;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.PublicPaths;
import dev.readyroom.web.RolePaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts drills, for visitors without an account too. */
@Controller
class DrillController {

	private final Starting starting;

	private final Visitors visitors;

	private final MessageSource messages;

	DrillController(Starting starting, Visitors visitors, MessageSource messages) {
		this.starting = starting;
		this.messages = messages;
		this.visitors = visitors;
	}

	@PostMapping("/drills")
	String start(@AuthenticationPrincipal @Nullable CurrentUser me, DrillForm form, HttpServletRequest request,
			HttpServletResponse response) {
		DrillForm.Checked drill = form.checked();
		CurrentUser learner = (me != null) ? me : this.visitors.welcome(request, response);
		AttemptId attempt = drill.seed()
				? this.starting.seed(learner,
						this.messages.getMessage("quiz.practice.seed.title", null, LocaleContextHolder.getLocale()),
						drill.clock(), drill.feedback())
				: this.starting.drill(learner, drill.topic(), drill.questions(), drill.clock(), drill.feedback());
		return "redirect:/attempts/" + attempt;
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		PublicPaths practicePaths() {
			return PublicPaths.of("/practice", "/drills", "/topics/*/standing");
		}

		/** What visitors are asked to sign up for. */
		@Bean
		RolePaths memberPracticePaths() {
			return RolePaths.of("LEARNER", "/mixes", "/mock-exams");
		}

	}

}
