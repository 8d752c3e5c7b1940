package dev.readyroom.classroom.cohort;

import java.util.List;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.CohortSummary;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class CohortTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts samples;

	@Autowired
	private Cohorts cohorts;

	@Test
	void aLearnerFoundsAStudyGroupAndLeadsIt() {
		SamplePerson learner = this.people.learner();
		CohortId id = founded(found(learner, "STUDY_GROUP", "name", "Thursday <group>"));
		Membership membership = this.cohorts.membership(id, learner.id()).orElseThrow();
		assertThat(membership.leader()).isTrue();
		assertThat(membership.sharesProgress()).isFalse();
		assertThat(membership.zone().getId()).isEqualTo("Asia/Tokyo");
		assertThat(membership.exam()).isEqualTo("scs-c03");
		assertThat(this.cohorts.leads(id, learner.id())).isTrue();
		assertThat(this.mvc.get().uri("/cohorts/{id}", id).with(learner)).hasStatusOk()
			.bodyText()
			.contains("Thursday &lt;group&gt;", "You lead it", "in ");
		assertThat(this.mvc.get().uri("/cohorts").with(learner)).bodyText().contains(id.toString());
	}

	@Test
	void classesAndTeamsNeedAnInstructor() {
		for (String kind : List.of("CLASS", "TEAM")) {
			assertThat(found(this.people.learner(), kind, "name", "Ours")).hasStatus(409)
				.bodyText()
				.contains("Only instructors lead classes and teams.");
			assertThat(found(this.people.instructor(), kind, "name", "Ours")).hasStatus3xxRedirection();
			assertThat(found(this.people.admin(), kind, "name", "Ours")).hasStatus3xxRedirection();
		}
	}

	@ParameterizedTest
	@CsvSource({ "name, '', Please fill this in.", "kind, CLUB, This value does not fit here.",
			"zone, Mars/Olympus, Choose a time zone", "exam, no-such-exam, not in the bank",
			"examOn, soon, This value does not fit here.", "exam, '', Choose the exam" })
	void badInputIsExplained(String field, String value, String sentence) {
		assertThat(found(this.people.learner(), "STUDY_GROUP", field, value)).hasStatus(422)
			.bodyText()
			.contains(sentence);
	}

	@Test
	void twoLeadersWhoChangeItSeeBothVersions() {
		SamplePerson leader = this.people.learner();
		CohortId id = founded(found(leader, "STUDY_GROUP", "name", "Ours"));
		assertThat(changed(id, leader, "Theirs", "0")).hasStatus3xxRedirection();
		assertThat(changed(id, leader, "Mine", "0")).hasStatus(409)
			.bodyText()
			.contains("Another leader saved this", "<span class=\"versions-said\">Theirs</span>",
					"<span class=\"versions-said\">Mine</span>", "name=\"version\" value=\"1\"");
		assertThat(changed(id, leader, "Mine", "1")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/cohorts/{id}", id).with(leader)).bodyText().contains("Mine");
	}

	@Test
	void bothVersionsHaveTheExamsTitleAndALinkToTheSavedOne() {
		SamplePerson leader = this.people.learner();
		CohortId id = founded(found(leader, "STUDY_GROUP", "name", "Ours"));
		assertThat(change("", id, leader, "Theirs", "0").param("exam", "scs-c03").exchange()).hasStatus3xxRedirection();
		Document both = Jsoup
			.parse(Pages.text(change("/ready", id, leader, "Theirs", "0").param("exam", "sap-c02").exchange()));
		assertThat(both.select(".versions-table tbody tr").text()).contains("AWS Certified Security - Specialty")
			.doesNotContain("scs-c03", "sap-c02");
		assertThat(both.select("[role=alert] a").eachAttr("href"))
			.containsExactly("/ready/cohorts/" + id + "/settings");
	}

	private MvcTestResult changed(CohortId id, SamplePerson leader, String name, String version) {
		return change("", id, leader, name, version).exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder change(String context, CohortId id, SamplePerson leader, String name,
			String version) {
		return this.mvc.put()
			.uri(context + "/cohorts/{id}/settings", id)
			.contextPath(context)
			.param("name", name)
			.param("zone", "Asia/Tokyo")
			.param("version", version)
			.with(leader)
			.with(csrf());
	}

	@Test
	void anArchivedOneInvitesToNothing() {
		SamplePerson leader = this.people.learner();
		CohortId id = this.samples.led(CohortKind.STUDY_GROUP, leader);
		this.mvc.post().uri("/cohorts/{id}/archive", id).with(leader).with(csrf()).exchange();
		for (String page : List.of("", "/assignments")) {
			assertThat(this.mvc.get().uri("/cohorts/{id}" + page, id).with(leader)).hasStatusOk()
				.bodyText()
				.contains("Nothing was set.")
				.doesNotContain("Set a mock exam", "/assignments/new");
		}
		assertThat(this.mvc.get().uri("/cohorts/{id}/leaderboard", id).with(leader)).hasStatusOk()
			.bodyText()
			.contains("Nobody is ranked.", "takes nobody in any more")
			.doesNotContain("Choose a nickname", "Start practising");
	}

	@Test
	void forOutsidersItDoesNotExist() {
		CohortId id = this.samples.led(CohortKind.STUDY_GROUP, this.people.learner());
		SamplePerson outsider = this.people.learner();
		assertThat(this.mvc.get().uri("/cohorts/{id}", id).with(outsider)).hasStatus(404);
		assertThat(this.mvc.get().uri("/cohorts/{id}/members", id).with(outsider)).hasStatus(404);
		assertThat(this.mvc.get().uri("/cohorts/{id}", UUID.randomUUID()).with(outsider)).hasStatus(404);
		assertThat(this.cohorts.membership(id, outsider.id())).isEmpty();
		assertThat(this.mvc.get().uri("/cohorts").with(outsider)).bodyText().contains("You are in no group yet");
	}

	@Test
	void whoLeftIsInNoneAndMayComeBack() {
		SamplePerson leader = this.people.learner();
		SamplePerson member = this.people.learner();
		CohortId id = this.samples.led(CohortKind.STUDY_GROUP, leader);
		this.samples.join(id, member);
		assertThat(this.cohorts.of(member.id())).extracting(CohortSummary::leader).containsExactly(false);
		this.samples.leave(id, member.id());
		assertThat(this.cohorts.of(member.id())).isEmpty();
		assertThat(this.cohorts.members(id)).extracting(Member::user).containsExactly(leader.id());
		this.samples.join(id, member.id(), false);
		assertThat(this.cohorts.members(id)).extracting(Member::user, Member::leader, Member::sharesProgress)
			.containsExactly(tuple(leader.id(), true, false), tuple(member.id(), false, false));
	}

	@Test
	void pagesAskTheDatabaseNoMoreForMoreMembers() throws Exception {
		SamplePerson leader = this.people.learner();
		CohortId small = this.samples.led(CohortKind.STUDY_GROUP, leader);
		CohortId large = this.samples.led(CohortKind.STUDY_GROUP, leader);
		for (int i = 0; i < 12; i++) {
			this.samples.join(large, this.people.learner());
		}
		for (String path : List.of("/cohorts/{id}", "/cohorts/{id}/members")) {
			this.mvc.get().uri(path, small).with(leader).exchange();
			assertThat(StatementCount.of(() -> this.mvc.get().uri(path, large).with(leader).exchange())).as(path)
				.hasSameSizeAs(StatementCount.of(() -> this.mvc.get().uri(path, small).with(leader).exchange()));
		}
		assertThat(StatementCount.of(() -> this.cohorts.members(large))).hasSize(1);
	}

	private MvcTestResult found(SamplePerson person, String kind, String field, String value) {
		java.util.Map<String, String> form = new java.util.HashMap<>(java.util.Map.of("kind", kind, "name",
				"Thursday group", "description", "", "zone", "Asia/Tokyo", "exam", "scs-c03", "examOn", "2027-03-02"));
		form.put(field, value);
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/cohorts").with(person).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static CohortId founded(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return new CohortId(UUID.fromString(result.getResponse().getRedirectedUrl().replaceAll("/cohorts/|\\?.*", "")));
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
