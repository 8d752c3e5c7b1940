package dev.readyroom.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.AppTest;
import dev.readyroom.classroom.assignment.SampleAssignments;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.quiz.definition.SampleQuizzes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in where: every address of cohorts, assignments, quizzes, progress and
 * leaderboards, and everybody there is. An address that is in no line fails. An
 * administrator who is in no cohort finds it under {@code /admin} only, without what its
 * members did: they were told that leaders see it, and nobody else.
 */
@AppTest
class RightsMatrixTest {

	/**
	 * {@code everybody} needs no account; {@code visitors} are known by their cookie;
	 * {@code accounts} are any; {@code admins} administrators; {@code members} and
	 * {@code leaders} those of the cohort; {@code makers} instructors and administrators,
	 * {@code maker} the one who made the quiz; {@code secret} whoever knows what this
	 * test does not.
	 */
	private static final String TABLE = """
			GET    /join                                         everybody
			POST   /join                                         everybody
			GET    /join/{key}                                   everybody
			POST   /join/{key}                                   everybody
			GET    /calendar/{secret}.ics                        secret
			GET    /cohorts                                      accounts
			GET    /cohorts/new                                  accounts
			POST   /cohorts                                      accounts
			GET    /cohorts/{id}                                 members
			GET    /cohorts/{id}/members                         members
			GET    /cohorts/{id}/members/{account}               leaders
			DELETE /cohorts/{id}/members/{account}               leaders
			POST   /cohorts/{id}/members/{account}/leadership    leaders
			GET    /cohorts/{id}/membership                      members
			POST   /cohorts/{id}/membership/sharing              members
			DELETE /cohorts/{id}/membership/sharing              members
			DELETE /cohorts/{id}/membership                      members
			DELETE /cohorts/{id}/membership/leadership           leaders
			GET    /cohorts/{id}/settings                        leaders
			PUT    /cohorts/{id}/settings                        leaders
			POST   /cohorts/{id}/archive                         leaders
			DELETE /cohorts/{id}/archive                         leaders
			GET    /cohorts/{id}/code/qr                         leaders
			POST   /cohorts/{id}/code                            leaders
			DELETE /cohorts/{id}/code                            leaders
			GET    /cohorts/{id}/invitations                     leaders
			POST   /cohorts/{id}/invitations                     leaders
			POST   /cohorts/{id}/invitations/dry-run             leaders
			DELETE /cohorts/{id}/invitations/{invitation}        absent
			GET    /cohorts/{id}/assignments                     members
			GET    /cohorts/{id}/assignments/new                 leaders
			POST   /cohorts/{id}/assignments                     leaders
			GET    /assignments                                  accounts
			GET    /assignments/calendar                         accounts
			POST   /assignments/calendar                         accounts
			DELETE /assignments/calendar                         accounts
			POST   /assignments/reminders                        accounts
			DELETE /assignments/reminders                        accounts
			GET    /assignments/{id}                             members
			POST   /assignments/{id}/attempts                    members
			GET    /assignments/{id}/edit                        leaders
			PUT    /assignments/{id}                             leaders
			DELETE /assignments/{id}                             leaders
			GET    /assignments/{id}/results                     leaders
			GET    /assignments/{id}/results/csv                 leaders
			GET    /assignments/{id}/results/xlsx                leaders
			POST   /assignments/{id}/extension                   leaders
			GET    /assignments/{id}/members/{account}           leaders
			POST   /assignments/{id}/members/{account}           leaders
			GET    /admin/cohorts                                admins
			GET    /admin/cohorts/{id}                           admins
			POST   /admin/cohorts/{id}/archive                   admins
			DELETE /admin/cohorts/{id}/archive                   admins
			POST   /admin/cohorts/{id}/members/{account}/leadership admins
			GET    /cohorts/{id}/progress                        members
			GET    /cohorts/{id}/progress.csv                    leaders
			GET    /cohorts/{id}/progress.xlsx                   leaders
			GET    /progress                                     visitors
			GET    /cohorts/{id}/leaderboard                     members
			POST   /cohorts/{id}/leaderboard/membership          members
			DELETE /cohorts/{id}/leaderboard/membership          members
			GET    /leaderboard                                  accounts
			POST   /leaderboard/membership                       accounts
			DELETE /leaderboard/membership                       accounts
			GET    /quizzes                                      accounts
			POST   /quizzes                                      makers
			GET    /quizzes/new                                  makers
			GET    /quizzes/{id}                                 accounts
			POST   /quizzes/{id}/attempts                        accounts
			POST   /quizzes/{id}/previews                        makers
			POST   /quizzes/{id}/copies                          makers
			GET    /quizzes/{id}/edit                            maker
			PUT    /quizzes/{id}                                 maker
			POST   /quizzes/{id}/sharing                         maker
			DELETE /quizzes/{id}/sharing                         maker
			POST   /quizzes/{id}/sharing/changes                 maker
			DELETE /quizzes/{id}/sharing/changes                 maker
			POST   /quizzes/{id}/publication                     maker
			DELETE /quizzes/{id}/publication                     maker
			DELETE /quizzes/{id}                                 maker
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts cohorts;

	@Autowired
	private SampleAssignments assignments;

	@Autowired
	private SampleQuizzes quizzes;

	@Autowired
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyAddressIsInTheTable() {
		Set<String> there = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType()
				.getPackageName()
				.matches("dev\\.readyroom\\.(classroom|progress|leaderboard|quiz\\.definition)\\b.*")) {
				mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> mapping.getPatternValues().forEach((path) -> there.add(method + " " + path)));
			}
		});
		Set<String> tabled = lines().map((line) -> line.method() + " " + line.path())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(there).hasSizeGreaterThan(75).isEqualTo(tabled);
	}

	@ParameterizedTest
	@MethodSource("lines")
	void everybodyGetsAsFarAsTheTableSays(Line line) {
		SamplePerson leader = this.people.instructor();
		SamplePerson member = this.people.learner();
		SamplePerson other = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, leader);
		this.cohorts.join(cohort, member, other);
		AssignmentId assignment = this.assignments.set(cohort, leader);
		String path = line.path()
			.replace("/assignments/{id}", "/assignments/" + assignment)
			.replace("/quizzes/{id}", "/quizzes/" + this.quizzes.published(leader.id()))
			.replace("{id}", cohort.toString())
			.replace("{account}", other.id().toString())
			.replace("{invitation}", assignment.toString())
			.replace("{secret}", "no-such-secret")
			.replace("/join/{key}", this.cohorts.joinPath(cohort));
		Map<String, SamplePerson> everybody = new LinkedHashMap<>();
		everybody.put("nobody", null);
		everybody.put("visitor", this.people.visitor());
		everybody.put("outsider", this.people.learner());
		everybody.put("instructor", this.people.instructor());
		everybody.put("author", this.people.author());
		everybody.put("admin", this.people.admin());
		everybody.put("member", member);
		everybody.put("leader", leader);
		everybody.forEach((role, person) -> assertThat(reached(line.method(), path, person)).as(role + " " + line)
			.isEqualTo(expected(line.whom(), role)));
	}

	private static Reached expected(String whom, String role) {
		boolean account = !role.equals("nobody") && !role.equals("visitor");
		return switch (whom) {
			case "everybody" -> Reached.IN;
			case "secret" -> Reached.NOT_FOUND;
			case "accounts" -> account ? Reached.IN : Reached.ASKED;
			case "visitors" -> role.equals("nobody") ? Reached.ASKED : Reached.IN;
			case "makers" -> !account ? Reached.ASKED : makes(role) ? Reached.IN : Reached.REFUSED;
			case "maker" -> !account ? Reached.ASKED
					: !makes(role) ? Reached.REFUSED : role.equals("leader") ? Reached.IN : Reached.NOT_FOUND;
			case "admins" -> !account ? Reached.ASKED : role.equals("admin") ? Reached.IN : Reached.REFUSED;
			case "members" -> !account ? Reached.ASKED
					: (role.equals("member") || role.equals("leader")) ? Reached.IN : Reached.NOT_FOUND;
			// What a leader looks for there is not.
			case "leaders", "absent" -> !account ? Reached.ASKED : role.equals("member") ? Reached.REFUSED
					: (role.equals("leader") && whom.equals("leaders")) ? Reached.IN : Reached.NOT_FOUND;
			default -> throw new IllegalArgumentException(whom);
		};
	}

	private static boolean makes(String role) {
		return role.equals("instructor") || role.equals("leader") || role.equals("admin");
	}

	private Reached reached(HttpMethod method, String path, SamplePerson person) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(method).uri(path).with(csrf());
		MvcTestResult result = ((person != null) ? request.with(person) : request).exchange();
		String to = result.getResponse().getRedirectedUrl();
		return switch (result.getResponse().getStatus()) {
			case 403 -> Reached.REFUSED;
			case 404 -> Reached.NOT_FOUND;
			case 302 -> (to.startsWith("/sign-") && !path.startsWith("/join")) ? Reached.ASKED : Reached.IN;
			case 200, 400, 409, 422 -> Reached.IN;
			default -> throw new AssertionError(method + " " + path + ": " + result.getResponse().getStatus());
		};
	}

	static Stream<Line> lines() {
		return TABLE.lines().map((line) -> {
			String[] cells = line.strip().split("\\s+");
			return new Line(HttpMethod.valueOf(cells[0]), cells[1], cells[2]);
		});
	}

	/** How far somebody got. */
	private enum Reached {

		/** Asked to sign in or up first. */
		ASKED,

		/** It does not exist for them. */
		NOT_FOUND,

		/** It is not theirs to do. */
		REFUSED,

		/** Through, whatever came of it. */
		IN

	}

	record Line(HttpMethod method, String path, String whom) {

		@Override
		public String toString() {
			return this.method + " " + this.path + " is for " + this.whom;
		}

	}

}
