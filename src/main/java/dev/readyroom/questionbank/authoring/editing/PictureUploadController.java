package dev.readyroom.questionbank.authoring.editing;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.attachment.Unfit;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.questionbank.authoring.Saving;
import dev.readyroom.questionbank.authoring.WorkingCopy;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.Fragments;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a picture for a question. A script puts it where the author is writing; without
 * one it goes below the question's text.
 */
@Controller
class PictureUploadController {

	private final Drafts drafts;

	private final Attachments attachments;

	PictureUploadController(Drafts drafts, Attachments attachments) {
		this.drafts = drafts;
		this.attachments = attachments;
	}

	@PostMapping("/bank/questions/{id}/attachments")
	String add(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam MultipartFile picture,
			@RequestParam String shows, HttpServletRequest request, Model model) throws IOException {
		Authors.only(me);
		WorkingCopy copy = this.drafts.find(new QuestionId(id)).orElseThrow(NotFound::new);
		if (!copy.isOpen()) {
			throw new BrokenRule("questionbank.refused.changed");
		}
		Attachment kept = kept(picture.getBytes());
		String markdown = "![" + shows.replaceAll("[\\[\\]\\\\\\s]+", " ").strip() + "](" + kept.address() + ")";
		if (Fragments.wanted(request)) {
			model.addAttribute("markdown", markdown);
			return "questionbank/authoring/editing/live :: picture";
		}
		Saving saving = this.drafts.save(me.id(), copy.id(), copy.version(), copy.draft().withBelow(markdown));
		if (saving instanceof Saving.Conflict) {
			throw new BrokenRule("questionbank.refused.changed");
		}
		return "redirect:/bank/questions/" + id + "/edit?done=picture-added";
	}

	private Attachment kept(byte[] bytes) {
		try {
			Attachment picture = Attachment.of(bytes);
			this.attachments.keep(List.of(picture), null);
			return picture;
		}
		catch (Unfit ex) {
			throw new BrokenRule("questionbank.refused.picture", ex.reason());
		}
	}

}
