package dev.readyroom.questionbank.authoring.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Authors hold reports against the cited documents, and answer them. */
@Controller
@RequestMapping("/bank/reports")
class TriageController {

	private static final int MOST = 100;

	private final ProblemReports reports;

	private final QuestionBank bank;

	private final People people;

	TriageController(ProblemReports reports, QuestionBank bank, People people) {
		this.reports = reports;
		this.bank = bank;
		this.people = people;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentUser me, Model model) {
		Authors.only(me);
		Map<String, List<Report>> all = this.reports.all(MOST);
		model.addAttribute("open", all.get("open"));
		model.addAttribute("answered", all.get("answered"));
		model.addAttribute("most", MOST);
		model.addAttribute("names", this.people.displayNames(
				all.values().stream().flatMap(Collection::stream).map(Report::reporter).collect(Collectors.toSet())));
		return "questionbank/authoring/reports/list";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Authors.only(me);
		Report report = this.reports.find(id).orElseThrow(NotFound::new);
		RevisionId revision = report.revision();
		model.addAttribute("report", report);
		model.addAttribute("names",
				this.people.displayNames(Stream.of(report.reporter(), report.answeredBy())
					.flatMap(Stream::ofNullable)
					.collect(Collectors.toSet())));
		model.addAttribute("now",
				this.bank.card(report.slug())
					.map(QuestionCard::revision)
					.filter((asked) -> !asked.equals(revision))
					.orElse(null));
		model.addAttribute("revision", this.bank.revision(revision));
		model.addAttribute("rationale", this.bank.rationales(List.of(revision)).get(revision));
		return "questionbank/authoring/reports/triage";
	}

	@PostMapping("/{id}/answer")
	String answer(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String outcome, @RequestParam(defaultValue = "") String answer) {
		Authors.only(me);
		this.reports.answer(me.id(), id, outcome, answer);
		return "redirect:/bank/reports/" + id + "?done=report-answered";
	}

}
