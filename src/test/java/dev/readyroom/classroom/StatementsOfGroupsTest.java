package dev.readyroom.classroom;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.assignment.SampleAssignments;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of cohorts, assignments, progress and leaderboards asks the database as
 * often for many members as for few.
 */
@AppTest
class StatementsOfGroupsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts cohorts;

	@Autowired
	private SampleAssignments assignments;

	@Autowired
	private TestClock clock;

	@Autowired
	private RequestMappingHandlerMapping mappings;

	@Test
	void noPageAsksMoreForMoreMembers() throws Exception {
		Group small = group(3);
		Group large = group(15);
		Set<String> addresses = addresses();
		assertThat(addresses)
			.contains("/cohorts/{id}", "/assignments/{id}/results", "/cohorts/{id}/leaderboard",
					"/cohorts/{id}/progress.xlsx", "/leaderboard")
			.hasSizeGreaterThan(20);
		for (String address : addresses) {
			assertThat(statements(address, large)).as(address).hasSameSizeAs(statements(address, small));
		}
	}

	@Test
	void noPageAsksMoreOfAMemberForMoreMembers() throws Exception {
		Group small = group(3);
		Group large = group(15);
		for (String address : List.of("/cohorts", "/cohorts/{id}", "/cohorts/{id}/members", "/cohorts/{id}/assignments",
				"/cohorts/{id}/progress", "/cohorts/{id}/leaderboard", "/cohorts/{id}/membership", "/assignments",
				"/assignments/{id}")) {
			assertThat(statements(address, large, large.member())).as(address)
				.hasSameSizeAs(statements(address, small, small.member()));
		}
	}

	@Test
	void whoIsInvitedAsksForNoMoreEither() throws Exception {
		String small = this.cohorts.joinPath(group(3).cohort());
		String large = this.cohorts.joinPath(group(15).cohort());
		Group own = group(1);
		assertThat(statements(large, own)).hasSameSizeAs(statements(small, own));
	}

	private List<String> statements(String address, Group group) throws Exception {
		return statements(address, group, group.leader());
	}

	/** Boards and sign-ins are kept for a while: each is read anew. */
	private List<String> statements(String address, Group group, SamplePerson reader) throws Exception {
		SamplePerson leader = new SamplePerson(reader.id(), reader.email(), reader.name(),
				this.people.anotherSignIn(reader.id()));
		String path = address.replace("/assignments/{id}", "/assignments/" + group.assignment())
			.replace("{id}", group.cohort().toString())
			.replace("{account}", group.member().id().toString());
		assertThat(this.mvc.get().uri(path).with(leader)).as(path).hasStatusOk();
		this.clock.pass(Duration.ofMinutes(2));
		return StatementCount.of(() -> this.mvc.get().uri(path).with(leader).exchange());
	}

	/** All that a leader may read; without what needs a secret or an administrator. */
	private Set<String> addresses() {
		Set<String> found = new LinkedHashSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			boolean ours = handler.getBeanType()
				.getPackageName()
				.matches("dev\\.readyroom\\.(classroom|progress|leaderboard)\\..*");
			if (ours && mapping.getMethodsCondition().getMethods().toString().contains("GET")) {
				mapping.getPatternValues()
					.stream()
					.filter((path) -> !path.matches("/admin/.*|/join.*|/calendar/.*"))
					.forEach(found::add);
			}
		});
		return found;
	}

	/** A class in which everybody handed something in and wants a rank. */
	private Group group(int members) {
		SamplePerson leader = this.people.instructor();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, leader);
		AssignmentId assignment = this.assignments.set(cohort, leader);
		SamplePerson member = leader;
		for (int i = 0; i < members; i++) {
			member = this.people.learner();
			this.cohorts.join(cohort, member);
			this.assignments.takeBlank(assignment, member.id());
			this.mvc.post()
				.uri("/cohorts/{id}/leaderboard/membership", cohort)
				.with(member)
				.with(csrf())
				.param("nickname", "Number " + i)
				.exchange();
		}
		return new Group(leader, cohort, assignment, member);
	}

	private record Group(SamplePerson leader, CohortId cohort, AssignmentId assignment, SamplePerson member) {
	}

}
