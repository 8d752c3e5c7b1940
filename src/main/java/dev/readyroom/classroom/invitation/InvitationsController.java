package dev.readyroom.classroom.invitation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Letting people in: the leaders' side. */
@Controller
@RequestMapping("/cohorts/{id}/invitations")
class InvitationsController {

	private final Doors doors;

	private final Inviting inviting;

	private final Invitations invitations;

	private final Codes codes;

	private final Site site;

	InvitationsController(Doors doors, Inviting inviting, Invitations invitations, Codes codes, Site site) {
		this.doors = doors;
		this.inviting = inviting;
		this.invitations = invitations;
		this.codes = codes;
		this.site = site;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		return page(this.doors.leader(me.id(), new CohortId(id)), model);
	}

	/** Says what would be done. */
	@PostMapping("/dry-run")
	String look(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String people,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model) throws IOException {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		String uploaded = (file != null) ? new String(file.getBytes(), StandardCharsets.UTF_8) : "";
		model.addAttribute("run",
				this.inviting.look(new CohortId(id), PeopleList.read(people).and(PeopleList.read(uploaded))));
		model.addAttribute("people", people);
		return page(membership, model);
	}

	@PostMapping
	String invite(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String people) {
		this.doors.leader(me.id(), new CohortId(id));
		this.inviting.invite(new CohortId(id), people, me);
		return "redirect:/cohorts/" + id + "/invitations?done=people-invited";
	}

	@DeleteMapping("/{invitation}")
	@Transactional
	public String withdraw(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@PathVariable UUID invitation) {
		this.doors.leader(me.id(), new CohortId(id));
		if (!this.invitations.withdraw(new CohortId(id), invitation)) {
			throw new NotFound();
		}
		return "redirect:/cohorts/" + id + "/invitations?done=invitation-withdrawn";
	}

	private String page(Membership membership, Model model) {
		CohortId cohort = membership.cohort().id();
		OpenCode code = this.codes.of(cohort).orElse(null);
		model.addAttribute("membership", membership);
		model.addAttribute("code", code);
		model.addAttribute("address", (code != null) ? this.site.address(code.path()) : null);
		model.addAttribute("pending", this.invitations.pending(cohort));
		model.addAttribute("byMail", this.inviting.possible());
		return "classroom/invitation/show";
	}

}
