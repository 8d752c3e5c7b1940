package dev.readyroom.questionbank.exchange.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.AuthoredQuestions.Batch;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came in together, and taking it back. */
@Controller
@RequestMapping("/bank/import/batches/{id}")
class BatchController {

	private static final int MOST = 1000;

	private final AuthoredQuestions authored;

	private final Reports reports;

	BatchController(AuthoredQuestions authored, Reports reports) {
		this.authored = authored;
		this.reports = reports;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String show, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("batch", batch(me, id));
		Optional<ReportView> report = this.reports.of(id).map((it) -> ReportView.of(it, show, page));
		model.addAttribute("report", report.orElse(null));
		model.addAttribute("questions", report.map((it) -> this.authored.questions(id, it.ids())).orElse(Map.of()));
		return "questionbank/exchange/batch";
	}

	@DeleteMapping
	String undo(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Batch batch = batch(me, id);
		if (batch.undoneAt() == null) {
			this.authored.undo(id, me.id());
		}
		return "redirect:/bank/import/batches/" + id + "?done=import-undone";
	}

	private Batch batch(CurrentUser me, UUID id) {
		Authors.only(me);
		return this.authored.batches(MOST)
			.stream()
			.filter((batch) -> batch.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

}
