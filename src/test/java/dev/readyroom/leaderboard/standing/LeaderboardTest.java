package dev.readyroom.leaderboard.standing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.progress.tally.Counting;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class LeaderboardTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleAttempts attempts;

	@Autowired
	private TestClock clock;

	@Autowired
	private Counting counting;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void onlyWhoJoinedIsRankedAndOnlyFromThirtyAnswersOn() {
		SamplePerson joined = this.people.learner();
		SamplePerson beginner = this.people.learner();
		SamplePerson private_ = this.people.learner();
		String name = nickname();
		join(joined, name);
		join(beginner, nickname());
		answer(joined, this.attempts.any(35), true);
		answer(beginner, this.attempts.any(12), true);
		answer(private_, this.attempts.any(40), true);
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(page(joined)).contains(name, "Rank ", "35");
		assertThat(page(joined, "?measure=days&span=week")).contains("1 day");
		assertThat(page(beginner)).contains("12 of 30 answers so far");
		assertThat(page(private_)).contains(name).contains("You are not ranked");
	}

	@Test
	void onlyTheFirstAnswerOfADayCounts() {
		SamplePerson learner = this.people.learner();
		join(learner, nickname());
		List<QuestionCard> thirty = this.attempts.any(30);
		nextMorning();
		learner = again(learner);
		answer(learner, thirty, false);
		this.clock.pass(Duration.ofMinutes(5));
		answer(learner, thirty, true);
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(own(learner)).contains("0.0 %").contains("<td class=\"text-end number leaderboard-extra\">30</td>");
		nextMorning();
		learner = again(learner);
		answer(learner, thirty, true);
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(own(learner)).contains("50 %").contains("<td class=\"text-end number leaderboard-extra\">60</td>");
	}

	@Test
	void aSeasonBeginsAnewAndAllTimeGoesOn() {
		SamplePerson learner = this.people.learner();
		join(learner, nickname());
		answer(learner, this.attempts.any(30), true);
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(own(learner)).contains("88.6 %");
		this.clock.pass(Duration.ofDays(100));
		learner = again(learner);
		assertThat(page(learner)).contains("None of 30 answers so far");
		assertThat(page(learner, "?measure=accuracy&span=ever")).contains("88.6 %");
	}

	@Test
	void ranksAreReadOnceAMinute() throws Exception {
		SamplePerson learner = this.people.learner();
		join(learner, nickname());
		answer(learner, this.attempts.any(30), true);
		this.clock.pass(Duration.ofMinutes(2));
		page(learner);
		assertThat(StatementCount.of(() -> page(learner))).noneMatch((sql) -> sql.contains("standing_count"))
			.hasSizeLessThanOrEqualTo(3);
		this.clock.pass(Duration.ofSeconds(61));
		assertThat(StatementCount.of(() -> page(learner))).anyMatch((sql) -> sql.contains("standing_count"))
			.hasSizeLessThanOrEqualTo(6);
	}

	/** Whatever joins, leaves, and is counted: ranks are sums of these numbers. */
	@Test
	void theNumbersAtEachScoreAreThoseOfTheStandings() {
		for (int i = 0; i < 6; i++) {
			SamplePerson learner = this.people.learner();
			join(learner, nickname());
			answer(learner, this.attempts.any(30 + i % 2), i % 3 == 0);
			if (i % 2 == 0) {
				this.counting.catchUp();
			}
			if (i == 4) {
				assertThat(this.mvc.delete().uri("/leaderboard/membership").with(learner).with(csrf()))
					.hasStatus3xxRedirection();
			}
		}
		this.counting.catchUp();
		for (Board board : Board.values()) {
			String begins = (board.beginColumn() == null) ? "date '1970-01-01'" : board.beginColumn();
			assertThat(this.jdbc
				.sql("select board, begins, score, members from standing_count where board = ? and members <> 0 "
						+ "order by begins, score")
				.param(board.name())
				.query()
				.listOfRows())
				.as(board.name())
				.isEqualTo(this.jdbc
					.sql("select '" + board.name() + "' as board, " + begins + " as begins, " + board.scoreColumn()
							+ " as score, cast(count(*) as integer) as members from standing where ranked = true and "
							+ board.scoreColumn() + " is not null group by " + begins + ", " + board.scoreColumn()
							+ " order by 2, 3")
					.query()
					.listOfRows());
		}
	}

	@Test
	void whoDeletesTheirAccountIsGoneAtOnce() {
		SamplePerson learner = this.people.learner();
		String name = nickname();
		join(learner, name);
		answer(learner, this.attempts.any(30), true);
		this.clock.pass(Duration.ofMinutes(2));
		SamplePerson other = this.people.learner();
		assertThat(page(other)).contains(name);
		assertThat(this.mvc.post()
			.uri("/profile/deletion")
			.with(learner)
			.with(csrf())
			.param("current", SamplePerson.PASSWORD)).hasStatus3xxRedirection();
		assertThat(page(other)).doesNotContain(name);
		assertThat(this.jdbc.sql("select count(*) from standing where ranked = true and learner = ?")
			.param(learner.id().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void whoLeavesIsGoneAtOnce() {
		SamplePerson learner = this.people.learner();
		String name = nickname();
		join(learner, name);
		answer(learner, this.attempts.any(30), true);
		this.clock.pass(Duration.ofMinutes(2));
		SamplePerson other = this.people.learner();
		assertThat(page(other)).contains(name);
		assertThat(this.mvc.delete().uri("/leaderboard/membership").with(learner).with(csrf()))
			.hasRedirectedUrl("/leaderboard?done=leaderboard-left");
		assertThat(page(other)).doesNotContain(name);
	}

	@Test
	void aNicknameIsChangedInPlace() {
		SamplePerson learner = this.people.learner();
		join(learner, nickname());
		String other = nickname();
		join(learner, other);
		assertThat(page(learner)).contains("value=\"" + other + "\"");
	}

	@Test
	void twoNicknamesThatReadAlikeAreOne() {
		SamplePerson first = this.people.learner();
		String name = nickname();
		join(first, name);
		assertThat(post(this.people.learner(), name.toUpperCase(Locale.ROOT).replace(' ', '-'))).hasStatus(422)
			.bodyText()
			.contains("one that reads alike");
		assertThat(post(first, name.replace(' ', '-'))).as("one's own may be written another way")
			.hasStatus3xxRedirection();
	}

	@Test
	void anUnfitNicknameIsExplained() {
		SamplePerson learner = this.people.learner();
		assertThat(post(learner, "<b>me</b>")).hasStatus(422).bodyText().contains("2 to 30 letters", "&lt;b&gt;me");
		assertThat(post(learner, "  ")).hasStatus(422).bodyText().contains("Please fill this in.");
		assertThat(page(learner)).contains("You are not ranked");
	}

	@Test
	void visitorsAreNeverRanked() {
		SamplePerson visitor = this.people.visitor();
		assertThat(this.mvc.get().uri("/leaderboard").with(visitor)).hasStatus3xxRedirection();
		assertThat(post(visitor, nickname()).getResponse().getRedirectedUrl()).doesNotContain("joined");
	}

	private static String nickname() {
		return "Nick " + UUID.randomUUID().toString().substring(0, 8);
	}

	private void answer(SamplePerson person, List<QuestionCard> cards, boolean right) {
		answer(person, cards, right, SampleAttempts.untimed(FeedbackTiming.EXAM));
	}

	private void answer(SamplePerson person, List<QuestionCard> cards, boolean right, Terms terms) {
		Sitting sitting = this.attempts.start(person, terms, cards);
		sitting.open();
		for (int position = 1; position <= cards.size(); position++) {
			sitting.submit(position, right ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
		this.counting.catchUp();
	}

	/** Signed in anew: a sign-in does not outlast the night. */
	private SamplePerson again(SamplePerson person) {
		return new SamplePerson(person.id(), person.email(), person.name(), this.people.anotherSignIn(person.id()));
	}

	/** So that no day ends between two sessions. */
	private void nextMorning() {
		long second = this.clock.instant().getEpochSecond() % 86_400;
		this.clock.pass(Duration.ofSeconds(86_400 - second + 8 * 3600));
	}

	private void join(SamplePerson person, String nickname) {
		assertThat(post(person, nickname)).hasRedirectedUrl("/leaderboard?done=leaderboard-joined");
	}

	private MvcTestResult post(SamplePerson person, String nickname) {
		return this.mvc.post()
			.uri("/leaderboard/membership")
			.with(person)
			.with(csrf())
			.param("nickname", nickname)
			.exchange();
	}

	/** What the page says of the reader's own place. */
	private String own(SamplePerson person) {
		String page = page(person, "?measure=accuracy&span=ever");
		int line = page.lastIndexOf("leaderboard-own");
		return page.substring(line, page.indexOf("</tr>", line));
	}

	private String page(SamplePerson person) {
		return page(person, "");
	}

	private String page(SamplePerson person, String board) {
		MvcTestResult page = this.mvc.get().uri("/leaderboard" + board).with(person).exchange();
		assertThat(page).hasStatusOk();
		return Pages.text(page);
	}

}
