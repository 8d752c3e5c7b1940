package dev.readyroom.questionbank.authoring.review;

import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.Workflow;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps from a draft to what is asked, and away again. */
@Controller
@RequestMapping("/bank/questions/{id}")
class WorkflowController {

	private final Workflow workflow;

	WorkflowController(Workflow workflow) {
		this.workflow = workflow;
	}

	@PostMapping("/submission")
	String submit(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam(defaultValue = "") String remark) {
		Authors.only(me);
		this.workflow.submit(me.id(), new QuestionId(id), version, remark);
		return back(id, "draft-submitted");
	}

	@DeleteMapping("/submission")
	String giveBack(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String remark) {
		Authors.only(me);
		this.workflow.giveBack(me.id(), new QuestionId(id), remark);
		return back(id, "draft-returned");
	}

	@PostMapping("/publication")
	String publish(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam(defaultValue = "") String remark) {
		Authors.only(me);
		this.workflow.publish(me.id(), new QuestionId(id), version, remark);
		return back(id, "question-published");
	}

	@PostMapping("/remarks")
	String remark(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam String remark) {
		Authors.only(me);
		this.workflow.remark(me.id(), new QuestionId(id), remark);
		return back(id, "remark-added");
	}

	@PostMapping("/retirement")
	String retire(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam String reason) {
		Authors.only(me);
		this.workflow.retire(me.id(), List.of(new QuestionId(id)), reason);
		return back(id, "question-retired");
	}

	@DeleteMapping("/retirement")
	String restore(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		this.workflow.restore(me.id(), new QuestionId(id));
		return back(id, "question-restored");
	}

	@PostMapping("/promotion")
	String promote(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		this.workflow.pilot(me.id(), new QuestionId(id), false);
		return back(id, "question-promoted");
	}

	@DeleteMapping("/promotion")
	String demote(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		this.workflow.pilot(me.id(), new QuestionId(id), true);
		return back(id, "question-piloted");
	}

	private static String back(UUID id, String done) {
		return "redirect:/bank/questions/" + id + "?done=" + done;
	}

}
