package dev.readyroom.questionbank.authoring.listing;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.BulkWork;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.ReturnAddress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Work on many questions: those that are ticked, or all that were found. */
@Controller
@RequestMapping("/bank/bulk")
class BulkController {

	private final BulkWork work;

	private final Selection selection;

	private final QuestionBank bank;

	BulkController(BulkWork work, Selection selection, QuestionBank bank) {
		this.work = work;
		this.selection = selection;
		this.bank = bank;
	}

	@PostMapping("/tags")
	String tag(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String newTag) {
		Authors.only(me);
		this.work.tag(me.id(), this.selection.ids(me.id(), chosen, query), newTag);
		return back(query, "bulk-tagged");
	}

	@PostMapping("/topic")
	String move(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String newTopic) {
		Authors.only(me);
		if (this.bank.topic(newTopic).isEmpty()) {
			throw new BrokenRule("questionbank.check.topic");
		}
		this.work.move(me.id(), this.selection.ids(me.id(), chosen, query), newTopic);
		return back(query, "bulk-moved");
	}

	@PostMapping("/retirement")
	String retire(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") String reason) {
		Authors.only(me);
		this.work.retire(me.id(), this.selection.ids(me.id(), chosen, query), reason);
		return back(query, "bulk-retired");
	}

	@DeleteMapping("/retirement")
	String restore(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query) {
		Authors.only(me);
		this.work.restore(me.id(), this.selection.ids(me.id(), chosen, query));
		return back(query, "bulk-restored");
	}

	@PostMapping("/promotion")
	String promote(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query) {
		Authors.only(me);
		this.work.promote(me.id(), this.selection.ids(me.id(), chosen, query));
		return back(query, "bulk-promoted");
	}

	@PostMapping("/submission")
	String submit(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query) {
		Authors.only(me);
		this.work.submit(me.id(), this.selection.ids(me.id(), chosen, query));
		return back(query, "bulk-submitted");
	}

	private static String back(BankQuery query, String done) {
		return "redirect:" + ReturnAddress.of(query.url()).with("done", done);
	}

}
