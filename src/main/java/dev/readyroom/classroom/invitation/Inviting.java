package dev.readyroom.classroom.invitation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.classroom.cohort.Cohort;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.Site;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people by mail, after a look at what that would do. */
@Service
class Inviting {

	private final Invitations invitations;

	private final AllCohorts cohorts;

	private final Mail mail;

	private final Site site;

	private final Audit audit;

	Inviting(Invitations invitations, AllCohorts cohorts, Mail mail, Site site, Audit audit) {
		this.invitations = invitations;
		this.cohorts = cohorts;
		this.mail = mail;
		this.site = site;
		this.audit = audit;
	}

	boolean possible() {
		return this.mail.isSetUp();
	}

	/** Changes nothing. */
	@Transactional(readOnly = true)
	public DryRun look(CohortId cohort, PeopleList people) {
		Map<String, Invitations.Known> known = this.invitations.known(cohort, people.emails());
		return new DryRun(people.emails().stream().filter((email) -> !known.containsKey(email)).toList(),
				with(Invitations.Known.MEMBER, people.emails(), known),
				with(Invitations.Known.INVITED, people.emails(), known), people.unread());
	}

	/** Invites those whom the dry run would invite; returns how many. */
	@Transactional
	public int invite(CohortId id, String list, CurrentUser by) {
		Cohort cohort = this.cohorts.get(id);
		cohort.mustBeActive();
		DryRun run = look(id, PeopleList.read(list));
		if (!possible() || run.tooMany()) {
			throw new BrokenRule(possible() ? "classroom.refused.too-many" : "classroom.refused.no-mail", DryRun.MOST);
		}
		run.invite().forEach((email) -> invite(cohort, email, by));
		this.audit.record(by.id().value(), "classroom.audit.invited", id, String.valueOf(run.invite().size()));
		return run.invite().size();
	}

	private void invite(Cohort cohort, String email, CurrentUser by) {
		Secret secret = this.invitations.invite(cohort.id(), email, by.id());
		this.mail.send(email, "classroom.mail.invitation", by.displayName(), cohort.name(),
				this.site.address("/join/" + secret.value()), Invitations.LIFETIME.toDays());
	}

	private static List<String> with(Invitations.Known state, Set<String> emails,
			Map<String, Invitations.Known> known) {
		return emails.stream().filter((email) -> known.get(email) == state).toList();
	}

}
