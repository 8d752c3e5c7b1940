package dev.readyroom.questionbank.exchange.transfer;

import java.util.List;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.BankExport;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.exchange.ExportReport;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What another format would carry, and the file itself. */
@Controller
@RequestMapping("/bank/export")
class ExportController {

	private static final int MOST_LINES = 200;

	private final Exports exports;

	private final QuestionBank bank;

	ExportController(Exports exports, QuestionBank bank) {
		this.exports = exports;
		this.bank = bank;
	}

	@GetMapping
	String page(@AuthenticationPrincipal CurrentUser me, @RequestParam(defaultValue = "") String format,
			@RequestParam(defaultValue = "") String topic, Model model) {
		Authors.only(me);
		model.addAttribute("formats", Format.written().toList());
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("format", format);
		model.addAttribute("topic", topic);
		if (BankExport.isFormat(format)) {
			ExportReport report = this.exports.run(format, topic).report("");
			List<ExportReport.Line> lines = report.files()
				.getFirst()
				.items()
				.stream()
				.filter((line) -> !line.carried() || !line.lost().isEmpty())
				.toList();
			model.addAttribute("totals", report.totals());
			model.addAttribute("lost", report.files().getFirst().lost());
			model.addAttribute("lines", lines.stream().limit(MOST_LINES).toList());
			model.addAttribute("more", Math.max(0, lines.size() - MOST_LINES));
		}
		return "questionbank/exchange/export";
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file(@AuthenticationPrincipal CurrentUser me, @RequestParam String format,
			@RequestParam(defaultValue = "") String topic) {
		Authors.only(me);
		if (!BankExport.isFormat(format)) {
			throw new NotFound();
		}
		BankExport export = this.exports.run(format, topic);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(export.fileName()).build().toString())
			.body(export.bytes());
	}

}
