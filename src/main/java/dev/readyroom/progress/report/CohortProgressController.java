package dev.readyroom.progress.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.Paging;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A cohort's progress for its leaders; for a member, what leaders see of them. */
@Controller
@RequestMapping("/cohorts/{id}")
class CohortProgressController {

	private static final int PAGE = 50;

	private final CohortProgresses progresses;

	private final ProgressFiles files;

	private final Cohorts cohorts;

	private final Clock clock;

	CohortProgressController(CohortProgresses progresses, ProgressFiles files, Cohorts cohorts, Clock clock) {
		this.progresses = progresses;
		this.files = files;
		this.cohorts = cohorts;
		this.clock = clock;
	}

	@GetMapping("/progress")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "1") int page, Model model) {
		Membership membership = membership(me, id);
		model.addAttribute("membership", membership);
		if (!membership.leader()) {
			model.addAttribute("progress", membership.sharesProgress()
					? this.progresses.ofMember(membership, me.displayName(), today(membership)) : null);
			return "progress/report/member";
		}
		CohortProgress progress = this.progresses.of(membership, today(membership));
		Paging paging = Paging.of(page, PAGE, progress.lines().size());
		model.addAttribute("progress", progress);
		model.addAttribute("paging", paging);
		model.addAttribute("lines", progress.page(paging.offset(), paging.size()));
		return "progress/report/cohort";
	}

	@GetMapping("/progress.csv")
	ResponseEntity<byte[]> csv(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) throws IOException {
		Membership leader = leader(me, id);
		return file(leader, "csv", "text/csv;charset=UTF-8", this.files.csv(this.progresses.of(leader, today(leader))));
	}

	@GetMapping("/progress.xlsx")
	ResponseEntity<byte[]> xlsx(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) throws IOException {
		Membership leader = leader(me, id);
		return file(leader, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				this.files.xlsx(this.progresses.of(leader, today(leader))));
	}

	private static ResponseEntity<byte[]> file(Membership leader, String ending, String type, byte[] content) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(leader.cohort().name() + " - progress." + ending, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(MediaType.parseMediaType(type))
			.body(content);
	}

	private Membership membership(CurrentUser me, UUID id) {
		return this.cohorts.membership(new CohortId(id), me.id()).orElseThrow(NotFound::new);
	}

	private Membership leader(CurrentUser me, UUID id) {
		Membership membership = membership(me, id);
		if (!membership.leader()) {
			throw new AccessDeniedException("only leaders");
		}
		return membership;
	}

	private LocalDate today(Membership membership) {
		return LocalDate.ofInstant(this.clock.instant(), membership.zone());
	}

}
