package dev.readyroom.quiz.practice;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.blueprint.ExamDraw;
import dev.readyroom.quiz.history.LearnerHistory;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where people choose what to sit down for. */
@Controller
class PracticeController {

	private final QuestionBank bank;

	private final Starting starting;

	private final LearnerHistory history;

	PracticeController(QuestionBank bank, Starting starting, LearnerHistory history) {
		this.bank = bank;
		this.starting = starting;
		this.history = history;
	}

	@GetMapping("/practice")
	String practice(@AuthenticationPrincipal @Nullable CurrentUser me, Model model) {
		List<QuestionCard> cards = this.bank.published();
		Map<String, Long> counts = cards.stream()
			.collect(Collectors.groupingBy(QuestionCard::topic, Collectors.counting()));
		model.addAttribute("topics",
				this.bank.topics()
					.stream()
					.map((topic) -> new TopicChoice(topic, counts.getOrDefault(topic.slug(), 0L)))
					.filter((choice) -> choice.questions() > 0)
					.toList());
		model.addAttribute("tags",
				new TreeSet<>(cards.stream().flatMap((card) -> card.tags().stream()).collect(Collectors.toSet())));
		model.addAttribute("exams",
				this.bank.exams().stream().map((exam) -> new ExamChoice(exam, this.starting.preview(exam))).toList());
		model.addAttribute("seeds", Starting.SEED.stream().filter((slug) -> this.bank.card(slug).isPresent()).count());
		model.addAttribute("running", (me == null) ? List.of() : this.history.running(me.id()));
		model.addAttribute("levels",
				cards.stream()
					.collect(Collectors.groupingBy(Function.<QuestionCard>identity().andThen(QuestionCard::difficulty),
							java.util.TreeMap::new, Collectors.counting())));
		return "quiz/practice/index";
	}

	/** A topic with how many questions it has. */
	record TopicChoice(Topic topic, long questions) {
	}

	/** An exam with what the bank can make of it now. */
	record ExamChoice(Exam exam, ExamDraw draw) {

		public int questions() {
			return this.draw.draw().slots().size();
		}

		public long minutes() {
			return Math.ceilDiv(this.draw.time().toSeconds(), 60L);
		}

		public boolean shortened() {
			return this.draw.draw().shortened();
		}

	}

}
