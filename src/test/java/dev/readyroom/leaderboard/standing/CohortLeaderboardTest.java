package dev.readyroom.leaderboard.standing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.progress.tally.Counting;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class CohortLeaderboardTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleCohorts cohorts;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	Counting counting;

	@Autowired
	TestClock clock;

	@Test
	void onlyWhoJoinedThisOneIsOnIt() {
		SamplePerson lead = this.people.instructor();
		SamplePerson joined = this.people.learner();
		SamplePerson elsewhere = this.people.learner();
		SamplePerson silent = this.people.learner();
		CohortId team = this.cohorts.led(CohortKind.TEAM, lead);
		this.cohorts.join(team, joined, elsewhere, silent);
		answer(30, joined, elsewhere, silent);
		String here = nickname();
		String there = nickname();
		join("/cohorts/" + team + "/leaderboard", joined, here);
		join("/leaderboard", elsewhere, there);
		this.clock.pass(Duration.ofMinutes(2));
		String seen = page(team, lead);
		assertThat(seen).contains(here)
			.doesNotContain(there)
			.doesNotContain(joined.name(), elsewhere.name(), silent.name());
		assertThat(page(team, joined)).contains("Rank 1 of 1");
		assertThat(page(team, elsewhere)).contains("You are not ranked in this group");
	}

	@Test
	void whoLeavesTheGroupLeavesItsBoardAndIsAskedAgain() {
		SamplePerson founder = this.people.learner();
		SamplePerson member = this.people.learner();
		CohortId group = this.cohorts.led(CohortKind.STUDY_GROUP, founder);
		this.cohorts.join(group, member);
		answer(30, member);
		String name = nickname();
		join("/cohorts/" + group + "/leaderboard", member, name);
		assertThat(page(group, founder)).contains(name);
		this.cohorts.leave(group, member.id());
		assertThat(page(group, founder)).doesNotContain(name);
		this.cohorts.join(group, member);
		assertThat(page(group, member)).contains("You are not ranked in this group");
	}

	@Test
	void aMemberMayLeaveTheBoardAlone() {
		SamplePerson founder = this.people.learner();
		CohortId group = this.cohorts.led(CohortKind.STUDY_GROUP, founder);
		answer(30, founder);
		String name = nickname();
		join("/cohorts/" + group + "/leaderboard", founder, name);
		assertThat(page(group, founder)).contains("value=\"" + name + "\"");
		assertThat(this.mvc.delete().uri("/cohorts/" + group + "/leaderboard/membership").with(founder).with(csrf()))
			.hasRedirectedUrl("/cohorts/" + group + "/leaderboard?done=leaderboard-left");
		assertThat(page(group, founder)).doesNotContain(name);
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithMembers() throws Exception {
		SamplePerson founder = this.people.learner();
		CohortId group = this.cohorts.led(CohortKind.STUDY_GROUP, founder);
		answer(30, founder);
		join("/cohorts/" + group + "/leaderboard", founder, nickname());
		int few = cold(group, founder);
		for (int i = 0; i < 12; i++) {
			SamplePerson member = this.people.learner();
			this.cohorts.join(group, member);
			answer(30, member);
			join("/cohorts/" + group + "/leaderboard", member, nickname());
		}
		assertThat(cold(group, founder)).isEqualTo(few).isLessThanOrEqualTo(6);
		assertThat(StatementCount.of(() -> page(group, founder))).as("warm").hasSizeLessThanOrEqualTo(3);
	}

	/** For whoever is not in it, a cohort does not exist. */
	@Test
	void boardsOfCohortsAreForTheirMembers() {
		SamplePerson lead = this.people.instructor();
		SamplePerson member = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, member);
		String board = "/cohorts/" + cohort + "/leaderboard";
		for (var address : List.of(new Address(HttpMethod.GET, board),
				new Address(HttpMethod.POST, board + "/membership"),
				new Address(HttpMethod.DELETE, board + "/membership"))) {
			assertThat(status(address, null)).as("nobody " + address).isEqualTo(302);
			assertThat(status(address, this.people.visitor())).as("visitor " + address).isEqualTo(302);
			for (SamplePerson outsider : List.of(this.people.learner(), this.people.instructor(), this.people.author(),
					this.people.admin())) {
				assertThat(status(address, outsider)).as("outsider " + address).isEqualTo(404);
			}
			for (SamplePerson insider : List.of(member, lead)) {
				assertThat(status(address, insider)).as("insider " + address).isIn(200, 302, 422);
			}
		}
		assertThat(status(new Address(HttpMethod.GET, board + "?measure=luck"), member)).isEqualTo(404);
	}

	private int status(Address address, SamplePerson person) {
		var request = this.mvc.method(address.method()).uri(address.path()).with(csrf());
		return ((person != null) ? request.with(person) : request).exchange().getResponse().getStatus();
	}

	private int cold(CohortId group, SamplePerson reader) throws Exception {
		page(group, reader);
		this.clock.pass(Duration.ofSeconds(61));
		return StatementCount.of(() -> page(group, reader)).size();
	}

	private String page(CohortId cohort, SamplePerson reader) {
		MvcTestResult page = this.mvc.get()
			.uri("/cohorts/" + cohort + "/leaderboard?measure=accuracy&span=ever")
			.with(reader)
			.exchange();
		assertThat(page).hasStatusOk();
		return Pages.text(page);
	}

	private void join(String board, SamplePerson person, String nickname) {
		assertThat(this.mvc.post().uri(board + "/membership").with(person).with(csrf()).param("nickname", nickname))
			.hasRedirectedUrl(board + "?done=leaderboard-joined");
	}

	private static String nickname() {
		return "Nick " + UUID.randomUUID().toString().substring(0, 8);
	}

	private void answer(int count, SamplePerson... learners) {
		List<QuestionCard> cards = this.attempts.any(count);
		for (SamplePerson learner : learners) {
			Sitting sitting = this.attempts.start(learner, SampleAttempts.untimed(FeedbackTiming.EXAM), cards);
			sitting.open();
			for (int position = 1; position <= count; position++) {
				sitting.submit(position, sitting.right(position));
			}
			sitting.handIn();
		}
		this.counting.catchUp();
	}

	private record Address(HttpMethod method, String path) {
	}

}
