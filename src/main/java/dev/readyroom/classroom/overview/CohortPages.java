package dev.readyroom.classroom.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.assignment.Due;
import dev.readyroom.classroom.assignment.DueList;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.classroom.cohort.Cohort;
import dev.readyroom.classroom.cohort.MemberRows;
import dev.readyroom.classroom.invitation.Codes;
import dev.readyroom.classroom.invitation.OpenCode;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.web.Site;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a cohort shows. */
@Component
class CohortPages {

	private static final int SHOWN = 5;

	private final AllCohorts cohorts;

	private final MemberRows members;

	private final DueList due;

	private final Codes codes;

	private final Site site;

	private final QuestionBank bank;

	private final Clock clock;

	CohortPages(AllCohorts cohorts, MemberRows members, DueList due, Codes codes, Site site, QuestionBank bank,
			Clock clock) {
		this.cohorts = cohorts;
		this.members = members;
		this.due = due;
		this.codes = codes;
		this.site = site;
		this.bank = bank;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public CohortPage of(Membership membership) {
		Cohort cohort = this.cohorts.get(membership.cohort().id());
		MemberRows.Count count = this.members.count(cohort.id());
		String exam = (cohort.exam() != null) ? this.bank.exam(cohort.exam()).map(Exam::title).orElse(cohort.exam())
				: null;
		OpenCode code = (membership.leader() && !cohort.archived()) ? this.codes.of(cohort.id()).orElse(null) : null;
		List<Due> all = this.due.of(membership.user(), cohort.id(), membership.leader());
		LocalDate on = cohort.examOn();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), cohort.zone());
		return new CohortPage(cohort.description(), exam, on, (on != null) ? ChronoUnit.DAYS
			.between(today, on) : null, count.members(), all.stream()
				.filter((one) -> membership.leader() ? !one.closed() : one.pressing() || one.state() == Due.State.LATER)
				.limit(SHOWN)
				.toList(), all.size(), code, (code != null) ? this.site.address(code.path()) : null);
	}

}
