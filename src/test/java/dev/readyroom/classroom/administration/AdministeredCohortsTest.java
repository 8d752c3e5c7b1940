package dev.readyroom.classroom.administration;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class AdministeredCohortsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts samples;

	@Autowired
	private Cohorts cohorts;

	private SamplePerson admin;

	private SamplePerson leader;

	private SamplePerson member;

	private CohortId cohort;

	@BeforeEach
	void aStudyGroup() throws Exception {
		this.admin = this.people.admin();
		this.leader = this.people.learner();
		this.member = this.people.learner();
		this.cohort = this.samples.led(CohortKind.STUDY_GROUP, this.leader);
		this.samples.join(this.cohort, this.member);
	}

	@Test
	void anAdministratorFindsAGroupByItsNameAndSeesWhoIsInIt() {
		String name = this.cohorts.of(this.leader.id()).getFirst().name();
		assertThat(this.mvc.get()
			.uri("/admin/cohorts")
			.param("q", name.toUpperCase(java.util.Locale.ROOT))
			.with(this.admin)).hasStatusOk()
			.bodyText()
			.contains("/admin/cohorts/" + this.cohort, this.leader.name(), "Study group");
		assertThat(this.mvc.get().uri("/admin/cohorts/{id}", this.cohort).with(this.admin)).hasStatusOk()
			.bodyText()
			.contains(this.leader.name(), this.member.name(), "Results, progress and ranks stay with members")
			.doesNotContain("/results", "/cohorts/" + this.cohort + "/progress");
		assertThat(this.mvc.get().uri("/admin/cohorts").param("q", "%no such group_").with(this.admin)).bodyText()
			.contains("No group has such a name.");
	}

	@Test
	void whatMembersDidStaysHiddenFromAnAdministratorOutside() {
		for (String path : new String[] { "", "/progress", "/progress.csv", "/leaderboard", "/assignments",
				"/members" }) {
			assertThat(this.mvc.get().uri("/cohorts/" + this.cohort + path).with(this.admin)).as(path).hasStatus(404);
		}
	}

	@Test
	void anAdministratorNamesANewLeader() {
		assertThat(this.mvc.post()
			.uri("/admin/cohorts/{id}/members/{m}/leadership", this.cohort, this.member.id())
			.with(this.admin)
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.cohorts.leads(this.cohort, this.member.id())).isTrue();
		assertThat(this.mvc.post()
			.uri("/admin/cohorts/{id}/members/{m}/leadership", this.cohort, this.admin.id())
			.with(this.admin)
			.with(csrf())).as("is no member").hasStatus(404);
	}

	@Test
	void anAdministratorStopsAGroup() {
		this.mvc.post().uri("/admin/cohorts/{id}/archive", this.cohort).with(this.admin).with(csrf()).exchange();
		assertThat(this.cohorts.of(this.leader.id()).getFirst().archived()).isTrue();
		this.mvc.delete().uri("/admin/cohorts/{id}/archive", this.cohort).with(this.admin).with(csrf()).exchange();
		assertThat(this.cohorts.of(this.leader.id()).getFirst().archived()).isFalse();
	}

	@Test
	void theListTakesThreeStatementsHoweverManyThereAre() throws Exception {
		this.samples.led(CohortKind.TEAM, this.people.instructor());
		assertThat(StatementCount.of(() -> this.mvc.get().uri("/admin/cohorts").with(this.admin).exchange()))
			.hasSizeLessThanOrEqualTo(4);
	}

}
