package dev.readyroom.questionbank.exchange.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.BankImport.SourceFile;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.ImportReport;
import dev.readyroom.questionbank.Slugs;
import dev.readyroom.web.Fragments;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.UploadLimits;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing files, looking at what would become of each item, and taking them in. */
@Controller
@RequestMapping("/bank/import")
class ImportController {

	private final Uploads uploads;

	private final Imports imports;

	private final TakingIn takingIn;

	private final AuthoredQuestions authored;

	private final QuestionBank bank;

	private final UploadLimits limits;

	ImportController(Uploads uploads, Imports imports, TakingIn takingIn, AuthoredQuestions authored, QuestionBank bank,
			UploadLimits limits) {
		this.uploads = uploads;
		this.imports = imports;
		this.takingIn = takingIn;
		this.authored = authored;
		this.bank = bank;
		this.limits = limits;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentUser me, Model model) {
		Authors.only(me);
		model.addAttribute("limits", this.limits);
		model.addAttribute("formats", Format.values());
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("batches", this.authored.batches(20));
		return "questionbank/exchange/import";
	}

	@PostMapping
	String bring(@AuthenticationPrincipal CurrentUser me,
			@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "") String format, @RequestParam(defaultValue = "") String topic,
			@RequestParam(defaultValue = "false") boolean strict, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		Authors.only(me);
		List<SourceFile> brought = new ArrayList<>();
		for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
			// A field without a file is sent as one without a name; an empty file is
			// reported.
			if (!file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isBlank()) {
				brought.add(new SourceFile(name(file.getOriginalFilename()), file.getBytes()));
			}
		}
		if (brought.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			if (Fragments.wanted(request)) {
				return "questionbank/exchange/working :: nothing";
			}
			model.addAttribute("nothing", true);
			return form(me, model);
		}
		String slug = Slugs.is(topic) ? topic : "";
		UUID upload = this.uploads.keep(me.id(), Format.named(format).orElse(null), slug, strict, brought);
		if (Fragments.wanted(request)) {
			model.addAttribute("upload", upload);
			return "questionbank/exchange/working :: sent";
		}
		return "redirect:/bank/import/" + upload;
	}

	/** Some browsers send a path. */
	private static String name(@Nullable String original) {
		String name = (original == null) ? "" : original.replaceAll(".*[/\\\\]", "").strip();
		return name.isEmpty() ? "file" : name;
	}

	@GetMapping("/{id}")
	String look(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String show, @RequestParam(defaultValue = "1") int page,
			Model model) {
		Upload upload = upload(me, id);
		ImportReport report = ImportReport.of(this.imports.plan(upload.read(), upload.strict(), upload.topic()), true,
				null);
		model.addAttribute("upload", upload);
		model.addAttribute("report", ReportView.of(report, show, page));
		model.addAttribute("files", report.files());
		model.addAttribute("titles",
				Arrays.stream(Format.values()).collect(Collectors.toMap(Format::slug, Format::title)));
		return "questionbank/exchange/look";
	}

	@PostMapping("/{id}")
	String takeIn(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Upload upload = upload(me, id);
		return this.takingIn.of(upload, me.id())
			.map((report) -> "redirect:/bank/import/batches/" + report.batch() + "?done=questions-imported")
			.orElse("redirect:/bank/import");
	}

	@DeleteMapping("/{id}")
	String leave(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		this.uploads.drop(me.id(), id);
		return "redirect:/bank/import";
	}

	private Upload upload(CurrentUser me, UUID id) {
		Authors.only(me);
		return this.uploads.of(me.id(), id).orElseThrow(NotFound::new);
	}

}
