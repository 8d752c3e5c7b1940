package dev.readyroom.quiz.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.AnswerFigures.Figure;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Desk;
import dev.readyroom.questionbank.authoring.Workflow;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@AppTest
class StoredFiguresTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private AuthoredQuestions questions;

	@Autowired
	private Workflow workflow;

	@Autowired
	private QuestionBank bank;

	@Autowired
	private SampleAttempts attempts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private List<QuestionCard> cards = List.of();

	private QuestionCard published() {
		this.questions.topic("figured", "Figured");
		String slug = "figured-" + UUID.randomUUID();
		Desk.single(this.mvc, this.people.author(), "figured", slug)
			.saved()
			.submitted()
			.publishedBy(this.people.author());
		return this.bank.card(slug).orElseThrow();
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		SamplePerson author = this.people.author();
		this.workflow.retire(author.id(), this.cards.stream().map(QuestionCard::id).toList(), "The test is over");
	}

	/**
	 * @param rights in the order of the cards, whatever order they are asked in
	 */
	private void sit(boolean... rights) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.cards);
		sitting.open();
		List<QuestionId> ids = this.cards.stream().map(QuestionCard::id).toList();
		for (int position = 1; position <= rights.length; position++) {
			boolean right = rights[ids.indexOf(sitting.revision(position).question())];
			sitting.move(position);
			sitting.save(position, right ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
	}

	@Test
	void aQuestionThatTheBestMissGoesAgainstTheOthers() {
		this.cards = List.of(published(), published(), published());
		sit(false, true, true);
		sit(true, false, false);
		sit(false, true, true);
		Map<QuestionId, Figure> all = new StoredFigures(this.jdbc, this.clock).all();
		Figure against = all.get(this.cards.get(0).id());
		assertThat(against.answers()).isEqualTo(3);
		assertThat(against.percent()).isEqualTo(33);
		assertThat(against.discrimination()).isCloseTo(-1, within(0.001));
		assertThat(all.get(this.cards.get(1).id()).discrimination()).isCloseTo(1, within(0.001));
	}

	@Test
	void whereAllAreAlikeNothingIsSaid() {
		this.cards = List.of(published());
		sit(true);
		sit(true);
		assertThat(new StoredFigures(this.jdbc, this.clock).all().get(this.cards.getFirst().id()).discrimination())
			.isNull();
	}

}
