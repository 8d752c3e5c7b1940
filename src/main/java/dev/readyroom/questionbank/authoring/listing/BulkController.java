package dev.readyroom.questionbank.authoring.listing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.BulkWork;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.ReturnAddress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Work on many questions: those that are ticked, or all that were found. */
@Controller
@RequestMapping("/bank/bulk")
class BulkController {

	private static final int MOST = 1000;

	private final BulkWork work;

	private final BankList list;

	private final QuestionBank bank;

	BulkController(BulkWork work, BankList list, QuestionBank bank) {
		this.work = work;
		this.list = list;
		this.bank = bank;
	}

	@PostMapping("/tags")
	String tag(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String newTag) {
		Authors.only(me);
		this.work.tag(me.id(), ids(chosen, query), newTag);
		return back(query, "bulk-tagged");
	}

	@PostMapping("/topic")
	String move(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String newTopic) {
		Authors.only(me);
		if (this.bank.topic(newTopic).isEmpty()) {
			throw new BrokenRule("questionbank.check.topic");
		}
		this.work.move(me.id(), ids(chosen, query), newTopic);
		return back(query, "bulk-moved");
	}

	@PostMapping("/retirement")
	String retire(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String reason) {
		Authors.only(me);
		this.work.retire(me.id(), ids(chosen, query), reason);
		return back(query, "bulk-retired");
	}

	@PostMapping("/submission")
	String submit(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query) {
		Authors.only(me);
		this.work.submit(me.id(), ids(chosen, query));
		return back(query, "bulk-submitted");
	}

	private List<QuestionId> ids(Chosen chosen, BankQuery query) {
		List<QuestionId> ids = Boolean.TRUE.equals(chosen.everything()) ? this.list.all(query, MOST) : chosen.ticked();
		if (ids.isEmpty()) {
			throw new BrokenRule("questionbank.refused.none-chosen");
		}
		return ids;
	}

	private static String back(BankQuery query, String done) {
		return "redirect:" + ReturnAddress.of(query.url()).with("done", done);
	}

	/**
	 * What is ticked.
	 *
	 * @param everything all that was found, on other pages, too
	 */
	record Chosen(@Nullable List<UUID> question, @Nullable Boolean everything) {

		private List<QuestionId> ticked() {
			return (this.question != null) ? this.question.stream().map(QuestionId::new).toList() : List.of();
		}

	}

}
