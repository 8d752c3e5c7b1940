package dev.readyroom.home;

import java.util.List;

import dev.readyroom.classroom.DueAssignment;
import dev.readyroom.classroom.WhatIsDue;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.notice.Inbox;
import dev.readyroom.quiz.Histories;
import dev.readyroom.quiz.LearnerOverview;
import dev.readyroom.web.PublicPaths;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page: what this is and something to try for a stranger, what to do next for a
 * learner.
 */
@Controller
class HomeController {

	private static final int DUE = 4;

	private final Offers offers;

	private final Histories histories;

	private final Inbox inbox;

	private final WhatIsDue due;

	HomeController(Offers offers, Histories histories, Inbox inbox, WhatIsDue due) {
		this.due = due;
		this.offers = offers;
		this.histories = histories;
		this.inbox = inbox;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal @Nullable CurrentUser me, Model model) {
		model.addAttribute("bank", this.offers.bank());
		model.addAttribute("sample", this.offers.sample().orElse(null));
		if (me == null) {
			return "home/landing";
		}
		LearnerOverview overview = this.histories.overview(me.id());
		model.addAttribute("overview", overview);
		model.addAttribute("messages", this.inbox.unread(me.id().value(), 5));
		List<DueAssignment> due = me.visitor() ? List.of() : this.due.of(me.id());
		model.addAttribute("due", due.stream().limit(DUE).toList());
		model.addAttribute("dueElsewhere", Math.max(0, due.size() - DUE));
		model.addAttribute("weakest", this.offers.weakest(overview));
		return "home/desk";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		PublicPaths homePaths() {
			return PublicPaths.of("/");
		}

	}

}
