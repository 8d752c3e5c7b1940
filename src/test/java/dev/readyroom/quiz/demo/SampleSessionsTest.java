package dev.readyroom.quiz.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.DemoPeople;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.Histories;
import dev.readyroom.quiz.LearnerOverview;
import dev.readyroom.quiz.attempt.PastSessions;
import dev.readyroom.quiz.definition.Making;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo's beans, made by hand: its profile would need an application of its own. */
@AppTest
class SampleSessionsTest {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private SamplePeople people;

	@Autowired
	private QuestionBank bank;

	@Autowired
	private Making making;

	@Autowired
	private Clock clock;

	@Autowired
	private Histories histories;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theSamplePeopleHaveAPast() {
		SamplePerson ben = this.people.instructor();
		SamplePerson ada = this.people.learner();
		SamplePerson femi = this.people.learner();
		SampleSessions sessions = new SampleSessions(this.beans.createBean(PastSessions.class),
				new InstructorsQuizzes(this.making, this.bank, this.clock), this.bank, this.clock);
		this.transaction.executeWithoutResult(
				(_) -> sessions.on(new DemoPeople(Map.of("ada", ada.id(), "ben", ben.id(), "femi", femi.id()))));

		LearnerOverview overview = this.histories.overview(ada.id());
		assertThat(overview.underWay()).singleElement().satisfies((one) -> assertThat(one.position()).isEqualTo(5));
		assertThat(overview.topics()).hasSizeGreaterThan(4);
		assertThat(finished(ada)).isEqualTo(11);
		assertThat(finished(ben)).as("none at his own quizzes").isEqualTo(9);
		assertThat(right(ada)).as("abilities differ").isGreaterThan(right(femi));
		assertThat(inTheFuture(ada)).isZero();
		assertThat(Pages.text(this.mvc.get().uri("/quizzes").with(ada).exchange())).contains("KMS check-in",
				"Six a day: S3");
	}

	@Test
	void wrongAnswersAreOnesThatAPageCouldSend() {
		SampleLearner never = new SampleLearner(0, new Random(1));
		SampleLearner always = new SampleLearner(1, new Random(1));
		for (Question question : questions()) {
			assertThat(question.accepts(never.answer(question))).as(question.stem()).isTrue();
			assertThat(question.grade(never.answer(question), Credit.ALL_OR_NOTHING)).as(question.stem()).isZero();
			assertThat(question.grade(always.answer(question), Credit.ALL_OR_NOTHING)).isOne();
		}
	}

	private List<Question> questions() {
		return this.bank.published()
			.stream()
			.map(QuestionCard::revision)
			.map((revision) -> this.bank.revision(revision).content())
			.toList();
	}

	private long finished(SamplePerson person) {
		return number("select count(*) from attempt where learner = ? and ending = 'HANDED_IN'", person);
	}

	private long inTheFuture(SamplePerson person) {
		return this.jdbc.sql(
				"select count(*) from attempt join contact on contact.attempt = attempt.id where learner = ? and (finished_at > ? or last_contact > ?)")
			.param(person.id().value())
			.params(this.clock.instant().atOffset(java.time.ZoneOffset.UTC),
					this.clock.instant().atOffset(java.time.ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	private long right(SamplePerson person) {
		return number("""
				select count(*) from slot s join attempt a on a.id = s.attempt where a.learner = ?
				and s.fraction = 1""", person);
	}

	private long number(String sql, SamplePerson person) {
		return this.jdbc.sql(sql).param(person.id().value()).query(Long.class).single();
	}

}
