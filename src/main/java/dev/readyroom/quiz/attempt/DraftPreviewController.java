package dev.readyroom.quiz.attempt;

import java.util.SplittableRandom;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.Previews;
import dev.readyroom.questionbank.Previews.Key;
import dev.readyroom.questionbank.Previews.Preview;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.quiz.review.Explained;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A draft as learners will see it, by the code that shows them questions. The editor
 * shows it in a frame of a phone's width.
 */
@Controller
class DraftPreviewController {

	/** As everywhere, but for the frame of our own editor. */
	private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private final Previews previews;

	DraftPreviewController(Previews previews) {
		this.previews = previews;
	}

	@GetMapping("/bank/questions/{id}/preview")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "asked") String face, HttpServletResponse response, Model model) {
		Authors.only(me);
		Preview preview = this.previews.of(new QuestionId(id)).orElseThrow(NotFound::new);
		Revision revision = preview.revision();
		// The same order each time: what the author changed should be all that moves.
		ShownOrder shown = revision.content().shuffled(new SplittableRandom(id.getLeastSignificantBits()));
		model.addAttribute("question", SlotView.of(untouched(revision, shown), revision));
		model.addAttribute("explained", Explained.of(1, shown, Response.BLANK, 0, true, revision, preview.rationale()));
		model.addAttribute("keyless", preview.key() != Key.SAID);
		model.addAttribute("ambiguous", preview.key() == Key.AMBIGUOUS);
		model.addAttribute("face", face.equals("explained") ? "explained" : "asked");
		model.addAttribute("id", id);
		response.setHeader("Content-Security-Policy", CONTENT);
		return "quiz/attempt/preview";
	}

	private static Slot untouched(Revision revision, ShownOrder shown) {
		return new Slot(1, revision.id(), revision.topic(), null, shown, true, 0, null, null, null, null,
				Response.BLANK, null, false, Response.BLANK, false, 0);
	}

}
