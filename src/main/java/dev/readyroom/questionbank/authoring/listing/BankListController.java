package dev.readyroom.questionbank.authoring.listing;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Authors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank as its authors look through it. */
@Controller
class BankListController {

	private final BankList list;

	private final QuestionBank bank;

	BankListController(BankList list, QuestionBank bank) {
		this.list = list;
		this.bank = bank;
	}

	@GetMapping("/bank")
	String list(@AuthenticationPrincipal CurrentUser me, @ModelAttribute("query") BankQuery query,
			@RequestParam(defaultValue = "1") int page, Model model) {
		Authors.only(me);
		BankList.Found found = this.list.find(me.id(), query, page);
		model.addAttribute("rows", found.rows());
		model.addAttribute("paging", found.paging());
		model.addAttribute("waiting", this.list.waiting(me.id()));
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("types", QuestionType.values());
		return "questionbank/authoring/listing/list";
	}

}
