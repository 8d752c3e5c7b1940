package dev.readyroom.classroom.invitation;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.Site;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The code of a cohort, for its leaders. */
@Controller
@RequestMapping("/cohorts/{id}/code")
class CodeController {

	private final Doors doors;

	private final AllCohorts cohorts;

	private final Codes codes;

	private final Site site;

	CodeController(Doors doors, AllCohorts cohorts, Codes codes, Site site) {
		this.doors = doors;
		this.cohorts = cohorts;
		this.codes = codes;
		this.site = site;
	}

	@GetMapping(path = "/qr", produces = "image/svg+xml")
	ResponseEntity<String> picture(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.leader(me.id(), new CohortId(id));
		OpenCode code = this.codes.of(new CohortId(id)).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml"))
			.cacheControl(CacheControl.noStore())
			.body(QrCode.svg(this.site.address(code.path())));
	}

	@PostMapping
	@Transactional
	public String renew(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @Valid CodeForm form,
			BindingResult problems) {
		this.doors.leader(me.id(), new CohortId(id));
		this.cohorts.get(new CohortId(id)).mustBeActive();
		if (problems.hasErrors()) {
			throw new BrokenRule("classroom.refused.code-limits");
		}
		this.codes.renew(new CohortId(id), form.lifetime(), form.most());
		return "redirect:/cohorts/" + id + "/invitations?done=code-renewed";
	}

	@DeleteMapping
	String withdraw(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.leader(me.id(), new CohortId(id));
		this.codes.withdraw(new CohortId(id));
		return "redirect:/cohorts/" + id + "/invitations?done=code-withdrawn";
	}

}
