package dev.readyroom.questionbank.exchange.transfer;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.BankExport;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.authoring.listing.BankQuery;
import dev.readyroom.questionbank.authoring.listing.Chosen;
import dev.readyroom.questionbank.authoring.listing.Selection;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.web.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What another format would carry, and the file itself. */
@Controller
@RequestMapping("/bank/export")
class ExportController {

	private final Exports exports;

	private final Selection selection;

	private final QuestionBank bank;

	ExportController(Exports exports, Selection selection, QuestionBank bank) {
		this.exports = exports;
		this.selection = selection;
		this.bank = bank;
	}

	@GetMapping
	String page(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String format,
			@RequestParam(defaultValue = "") String topic, Model model) {
		Authors.only(me);
		model.addAttribute("topic", topic);
		return show(format, List.of(), BankExport.isFormat(format) ? this.exports.run(format, topic) : null, model);
	}

	/**
	 * The same for those that were ticked in the list. It changes nothing; there are too
	 * many of them for an address.
	 * @param slug those of a page before; empty for those that are ticked
	 */
	@PostMapping
	String chosen(@AuthenticationPrincipal CurrentUser me, Chosen chosen, @ModelAttribute BankQuery query,
			@RequestParam(defaultValue = "") List<String> slug, @RequestParam(defaultValue = "") String format,
			Model model) {
		Authors.only(me);
		List<String> slugs = slug.isEmpty() ? this.selection.slugs(me.id(), chosen, query) : slug;
		model.addAttribute("slugs", slugs);
		return show(format, slugs, BankExport.isFormat(format) ? this.exports.run(format, slugs) : null, model);
	}

	private String show(String format, List<String> chosen, @Nullable BankExport export, Model model) {
		model.addAttribute("formats", Format.written().toList());
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("format", format);
		if (export != null) {
			model.addAttribute("report", ExportView.of(export.report(""), chosen));
		}
		return "questionbank/exchange/export";
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file(@AuthenticationPrincipal CurrentUser me, @RequestParam String format,
			@RequestParam(defaultValue = "") String topic) {
		Authors.only(me);
		return file(this.exports.run(known(format), topic));
	}

	@PostMapping("/file")
	ResponseEntity<byte[]> chosenFile(@AuthenticationPrincipal CurrentUser me, @RequestParam String format,
			@RequestParam List<String> slug) {
		Authors.only(me);
		return file(this.exports.run(known(format), slug));
	}

	private static String known(String format) {
		if (!BankExport.isFormat(format)) {
			throw new NotFound();
		}
		return format;
	}

	private static ResponseEntity<byte[]> file(BankExport export) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(export.fileName()).build().toString())
			.body(export.bytes());
	}

}
