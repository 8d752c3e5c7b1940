package dev.readyroom.quiz.practice;

import dev.readyroom.identity.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a mock exam by an exam's blueprint. */
@Controller
class MockExamController {

	private final Starting starting;

	MockExamController(Starting starting) {
		this.starting = starting;
	}

	@PostMapping("/mock-exams")
	String start(@AuthenticationPrincipal CurrentUser me, @RequestParam String exam) {
		return "redirect:/attempts/" + this.starting.mockExam(me, exam);
	}

}
