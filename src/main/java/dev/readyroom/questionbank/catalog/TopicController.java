package dev.readyroom.questionbank.catalog;

import java.util.List;

import dev.readyroom.questionbank.store.StoredBank;
import dev.readyroom.questionbank.store.TopicPage;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Topics to browse and to drill. */
@Controller
class TopicController {

	private final StoredBank bank;

	TopicController(StoredBank bank) {
		this.bank = bank;
	}

	@GetMapping("/topics")
	String list(Model model) {
		// A topic that authors have only begun is nothing to practise yet.
		List<TopicPage> pages = this.bank.topicPages().stream().filter((page) -> !page.cards().isEmpty()).toList();
		model.addAttribute("groups", TopicGroupView.of(pages));
		model.addAttribute("questions", pages.stream().mapToInt((page) -> page.cards().size()).sum());
		return "questionbank/catalog/topics";
	}

	@GetMapping("/topics/{slug}")
	String show(@PathVariable String slug, Model model) {
		TopicPage page = this.bank.topicPage(slug).orElseThrow(NotFound::new);
		model.addAttribute("topic", TopicView.of(page));
		model.addAttribute("drill", DrillView.of(page.cards().size()));
		model.addAttribute("notes", this.bank.notes(slug).orElse(null));
		return "questionbank/catalog/topic";
	}

}
