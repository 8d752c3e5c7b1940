package dev.readyroom.quiz.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner's own attempts with their trend, and their standing in each topic. */
@Controller
class HistoryController {

	private static final int PAGE = 20;

	private final LearnerHistory history;

	private final QuestionBank bank;

	HistoryController(LearnerHistory history, QuestionBank bank) {
		this.history = history;
		this.bank = bank;
	}

	@GetMapping("/history")
	String history(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "1") int page, Model model) {
		if (page < 1 || page > 100_000) {
			throw new NotFound();
		}
		List<PastAttempt> attempts = this.history.attempts(me.id(), (page - 1) * PAGE, PAGE + 1);
		model.addAttribute("attempts", attempts.stream().limit(PAGE).toList());
		model.addAttribute("page", page);
		model.addAttribute("more", attempts.size() > PAGE);
		model.addAttribute("trend", Trend.of(attempts));
		model.addAttribute("standings", this.history.standings(me.id()));
		model.addAttribute("topics", topics());
		model.addAttribute("missed", this.history.known(me.id()).missed().size());
		return "quiz/history/index";
	}

	/** A part of the topic's page. */
	@GetMapping("/topics/{slug}/standing")
	String standing(@AuthenticationPrincipal @Nullable CurrentUser me, @PathVariable String slug, Model model) {
		Topic topic = this.bank.topic(slug).orElseThrow(NotFound::new);
		model.addAttribute("topic", topic);
		model.addAttribute("total", this.bank.published().stream().filter((card) -> card.topic().equals(slug)).count());
		model.addAttribute("standing",
				(me == null) ? null
						: this.history.standings(me.id())
							.stream()
							.filter((standing) -> standing.topic().equals(slug))
							.findFirst()
							.orElse(null));
		return "quiz/history/standing :: standing";
	}

	private Map<String, Topic> topics() {
		return this.bank.topics().stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
	}

}
