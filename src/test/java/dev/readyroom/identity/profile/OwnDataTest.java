package dev.readyroom.identity.profile;

import java.time.Duration;
import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.TestClock;
import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** One can download all that is stored about oneself. */
@AppTest
class OwnDataTest {

	/**
	 * Columns by which tables know people that need no part: who did something to others
	 * is in the log.
	 */
	private static final List<String> NOT_ABOUT_ONESELF = List.of("assignment_exception.granted_by",
			"cohort_invitation.invited_by", "cohort_member.removed_by", "cohort.founded_by", "draft.saved_by",
			"draft.submitted_by", "question.author", "problem_report.answered_by", "import_upload.account",
			"one_time_link.made_by", "draft_author.account", "question_event.who", "question_batch.made_by");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleAttempts attempts;

	@Autowired
	private TestClock clock;

	@Autowired
	private List<PersonalData> parts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itIsAFileWithAccountSignInsAndTheLog() {
		SamplePerson ada = this.people.learner();
		this.people.learner();
		assertThat(this.mvc.get().uri("/profile/data").with(ada)).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"readyroom-my-data.json\"");
		JsonNode file = download(ada);
		assertThat(file.at("/account/0/email").asString()).isEqualTo(ada.email());
		assertThat(file.at("/account")).hasSize(1);
		assertThat(file.at("/sign-ins")).hasSize(1);
		assertThat(file.at("/log/0/what").asString()).isEqualTo("Made an account");
		assertThat(file.toString()).doesNotContain("hash", "bcrypt").contains("Downloaded what is stored");
	}

	@Test
	void answersAreInWordsWithTheirMarkOnceThatMayBeSeen() {
		SamplePerson ada = this.people.learner();
		Sitting sitting = this.attempts.start(ada, SampleAttempts.exam(), this.attempts.ofEachType(1));
		sitting.open();
		for (int position = 1; position <= 5; position++) {
			sitting.submit(position, sitting.right(position));
		}
		JsonNode running = download(ada).at("/answers");
		assertThat(running).hasSize(5).allSatisfy((answer) -> {
			assertThat(answer.has("mark")).isFalse();
			assertThat(answer.has("question")).isFalse();
			assertThat(answer.at("/answer/0").asString()).isNotBlank();
		});
		sitting.handIn();
		JsonNode over = download(ada);
		assertThat(over.at("/answers")).hasSize(5).allSatisfy((answer) -> {
			assertThat(answer.at("/mark").asDouble()).isEqualTo(1);
			assertThat(answer.at("/question").asString()).isNotBlank();
		});
		assertThat(over.at("/sessions/0/score").asDouble()).isPositive();
	}

	@Test
	void aResultThatWaitsForTheClosingIsNotGivenAway() {
		SamplePerson ada = this.people.learner();
		Sitting sitting = this.attempts.start(ada,
				SampleAttempts.closing(new SlotClock.None(), this.clock.instant().plus(Duration.ofDays(1))),
				this.attempts.questions(QuestionType.SINGLE, 1));
		sitting.open();
		sitting.save(1, sitting.right(1));
		sitting.handIn();
		JsonNode before = download(ada);
		assertThat(before.at("/sessions/0").has("score")).isFalse();
		assertThat(before.at("/answers/0").has("mark")).isFalse();
		this.clock.pass(Duration.ofDays(2));
		JsonNode after = download(this.people.again(ada));
		assertThat(after.at("/sessions/0/score").asDouble()).isEqualTo(1);
		assertThat(after.at("/answers/0/mark").asDouble()).isEqualTo(1);
	}

	/** Or a new table would be forgotten. */
	@Test
	void everyTableThatKnowsPeopleHasAPart() {
		List<String> known = this.jdbc.sql("""
				select distinct k.table_name || '.' || k.column_name from information_schema.key_column_usage k
				join information_schema.referential_constraints r on r.constraint_name = k.constraint_name
				join information_schema.table_constraints t on t.constraint_name = r.unique_constraint_name
				where t.table_name = 'account'""").query(String.class).list();
		List<String> covered = List.of("account_role.account_id", "sign_in.account_id", "one_time_link.account_id",
				"attempt.learner", "quiz.author", "quiz.changed_by", "regrade.made_by", "cohort_member.account",
				"assignment.made_by", "assignment_exception.account", "assignment_reminder.account",
				"reminder_refusal.account", "calendar_feed.account", "ranked_name.account", "problem_report.reporter");
		assertThat(known).isNotEmpty()
			.allMatch((column) -> covered.contains(column) || NOT_ABOUT_ONESELF.contains(column));
		assertThat(this.parts).extracting(PersonalData::part).doesNotHaveDuplicates();
	}

	private JsonNode download(SamplePerson who) {
		return new JsonMapper().readTree(Pages.text(this.mvc.get().uri("/profile/data").with(who).exchange()));
	}

}
