package dev.readyroom.classroom.invitation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class JoiningTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts samples;

	@Autowired
	private Cohorts cohorts;

	@Autowired
	private Codes codes;

	@Autowired
	private TestClock clock;

	private SamplePerson leader;

	private CohortId cohort;

	@BeforeEach
	void aGroup() {
		this.leader = this.people.learner();
		this.cohort = this.samples.led(CohortKind.STUDY_GROUP, this.leader);
	}

	@Test
	void theLinkSaysWhatIsSeenBeforeAnybodyJoins() {
		for (CohortKind kind : CohortKind.values()) {
			CohortId id = this.samples.led(kind, this.leader);
			assertThat(this.mvc.get().uri(path(id)).with(this.people.learner())).hasStatusOk()
				.bodyText()
				.contains("What is seen of you", "Led by " + this.leader.name(),
						(kind == CohortKind.TEAM) ? "which of three bands" : "how often you are right");
		}
	}

	@Test
	void joiningIsOneStepAndAgreeingAnother() {
		SamplePerson shy = this.people.learner();
		SamplePerson open = this.people.learner();
		assertThat(join(path(), shy)).hasRedirectedUrl("/cohorts/" + this.cohort + "?done=cohort-joined");
		assertThat(this.mvc.post().uri(path()).with(open).with(csrf()).param("shares", "true"))
			.hasStatus3xxRedirection();
		assertThat(membership(shy).sharesProgress()).isFalse();
		assertThat(membership(open).sharesProgress()).isTrue();
		assertThat(this.mvc.delete().uri("/cohorts/{id}/membership/sharing", this.cohort).with(open).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(membership(open).sharesProgress()).isFalse();
		assertThat(this.mvc.get().uri(path()).with(open)).hasRedirectedUrl("/cohorts/" + this.cohort);
	}

	@Test
	void aCodeMayBeTypedAsItIsRead() {
		String shown = this.codes.of(this.cohort).orElseThrow().shown().toLowerCase();
		assertThat(this.mvc.post().uri("/join").with(csrf()).param("code", " " + shown + " ")).hasRedirectedUrl(path());
		assertThat(this.mvc.post().uri("/join").with(csrf()).param("code", "nonsense")).hasStatus(422)
			.bodyText()
			.contains("does not work", "value=\"nonsense\"");
	}

	@Test
	void whoHasNoAccountMakesOneAndComesBack() {
		String next = UriUtils.encode(path(), java.nio.charset.StandardCharsets.UTF_8);
		assertThat(this.mvc.get().uri(path())).hasStatusOk()
			.bodyText()
			.contains("Joining needs an account", "/sign-up?next=");
		assertThat(this.mvc.post().uri(path()).with(csrf())).hasRedirectedUrl("/sign-up?next=" + next);
		assertThat(join(path(), this.people.visitor())).hasRedirectedUrl("/sign-up?next=" + next);
	}

	@Test
	void aNewCodeTakesTheOldOnesPlace() {
		String old = path();
		assertThat(this.mvc.post().uri("/cohorts/{id}/code", this.cohort).with(this.leader).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(old)).hasStatus(404).bodyText().contains("does not work");
		assertThat(join(old, this.people.learner())).hasStatus(409);
		assertThat(join(path(), this.people.learner())).hasStatus3xxRedirection();
		assertThat(this.mvc.delete().uri("/cohorts/{id}/code", this.cohort).with(this.leader).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.codes.of(this.cohort)).isEmpty();
	}

	@Test
	void aCodeExpires() {
		this.codes.renew(this.cohort, Duration.ofDays(1), null);
		this.clock.pass(Duration.ofHours(23));
		assertThat(join(path(), this.people.learner())).hasStatus3xxRedirection();
		this.clock.pass(Duration.ofHours(1));
		assertThat(join(path(), this.people.learner())).hasStatus(409);
	}

	/** Whoever is in already uses nothing up. */
	@Test
	void onlySoManyJoinByACodeAlsoAtOnce() throws Exception {
		this.codes.renew(this.cohort, null, 3);
		String path = path();
		assertThat(join(path, this.leader)).hasStatus3xxRedirection();
		List<Callable<Integer>> all = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			SamplePerson person = this.people.learner();
			all.add(() -> join(path, person).getResponse().getStatus());
		}
		int in = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<Integer> status : threads.invokeAll(all)) {
				in += (status.get() == 302) ? 1 : 0;
			}
		}
		assertThat(in).isEqualTo(3);
		assertThat(this.cohorts.members(this.cohort)).hasSize(4);
	}

	@Test
	void nobodyJoinsWhatIsArchived() {
		this.mvc.post().uri("/cohorts/{id}/archive", this.cohort).with(this.leader).with(csrf()).exchange();
		assertThat(this.mvc.get().uri("/cohorts/{id}/invitations", this.cohort).with(this.leader)).hasStatusOk()
			.bodyText()
			.contains("This group is archived")
			.doesNotContain("join-qr");
		assertThat(this.mvc.get().uri(path())).hasStatus(404);
		assertThat(join(path(), this.people.learner())).hasStatus(409);
		assertThat(this.mvc.delete().uri("/cohorts/{id}/archive", this.cohort).with(this.leader).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(join(path(), this.people.learner())).hasStatus3xxRedirection();
	}

	@Test
	void theQrCodeLeadsToTheSamePlace() {
		MvcTestResult picture = this.mvc.get().uri("/cohorts/{id}/code/qr", this.cohort).with(this.leader).exchange();
		assertThat(picture).hasStatusOk().hasContentType("image/svg+xml");
		assertThat(picture).bodyText().startsWith("<svg").contains("M4 4h1v1h-1z");
	}

	@Test
	void oneLeaderAlwaysRemains() {
		SamplePerson other = this.people.learner();
		this.samples.join(this.cohort, other);
		assertThat(this.mvc.delete().uri("/cohorts/{id}/membership", this.cohort).with(this.leader).with(csrf()))
			.hasStatus(409);
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/members/{m}/leadership", this.cohort, other.id())
			.with(this.leader)
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.delete()
			.uri("/cohorts/{id}/members/{m}", this.cohort, other.id())
			.with(this.leader)
			.with(csrf())).hasStatus(409);
		assertThat(this.mvc.delete()
			.uri("/cohorts/{id}/membership/leadership", this.cohort)
			.with(this.leader)
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.cohorts.leads(this.cohort, this.leader.id())).isFalse();
		assertThat(this.mvc.delete()
			.uri("/cohorts/{id}/members/{m}", this.cohort, this.leader.id())
			.with(other)
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.cohorts.membership(this.cohort, this.leader.id())).isEmpty();
	}

	@Test
	void aClassIsHandedOverToInstructorsOnly() {
		CohortId course = this.samples.led(CohortKind.CLASS, this.people.instructor());
		SamplePerson first = this.people.instructor();
		this.samples.join(course, first);
		SamplePerson teacher = this.people.instructor();
		CohortId own = this.samples.led(CohortKind.CLASS, teacher);
		SamplePerson learner = this.people.learner();
		this.samples.join(own, learner, first);
		assertThat(appoint(own, learner, teacher)).hasStatus(409).bodyText().contains("Only instructors lead classes");
		assertThat(appoint(own, first, teacher)).hasStatus3xxRedirection();
	}

	@Test
	void withoutMailTheLinkIsPassedOn() {
		assertThat(this.mvc.get().uri("/cohorts/{id}/invitations", this.cohort).with(this.leader)).hasStatusOk()
			.bodyText()
			.contains("cannot send mail");
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/invitations", this.cohort)
			.with(this.leader)
			.with(csrf())
			.param("people", "a@example.org")).hasStatus(409);
	}

	@Test
	void whoMayNotLeadIsNotOfferedForIt() {
		SamplePerson leader = this.people.instructor();
		SamplePerson learner = this.people.learner();
		CohortId id = this.samples.led(CohortKind.CLASS, leader);
		this.samples.join(id, learner);
		assertThat(this.mvc.get().uri("/cohorts/{id}/members/{m}", id, learner.id()).with(leader)).hasStatusOk()
			.bodyText()
			.contains("An administrator can make this person one.")
			.doesNotContain("Make leader");
	}

	@Test
	void aLeaderHandsOver() {
		SamplePerson leader = this.people.learner();
		SamplePerson heir = this.people.learner();
		CohortId id = this.samples.led(CohortKind.STUDY_GROUP, leader);
		this.samples.join(id, heir);
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/members/{m}/leadership", id, heir.id())
			.with(leader)
			.with(csrf())
			.param("instead", "true")).hasRedirectedUrl("/cohorts/" + id + "?done=handed-over");
		assertThat(this.cohorts.leads(id, heir.id())).isTrue();
		assertThat(this.cohorts.leads(id, leader.id())).isFalse();
	}

	private MvcTestResult appoint(CohortId id, SamplePerson who, SamplePerson by) {
		return this.mvc.post()
			.uri("/cohorts/{id}/members/{m}/leadership", id, who.id())
			.with(by)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult join(String path, SamplePerson person) {
		return this.mvc.post().uri(path).with(person).with(csrf()).exchange();
	}

	private Membership membership(SamplePerson person) {
		return this.cohorts.membership(this.cohort, person.id()).orElseThrow();
	}

	private String path() {
		return path(this.cohort);
	}

	private String path(CohortId id) {
		return this.codes.of(id).orElseThrow().path();
	}

}
