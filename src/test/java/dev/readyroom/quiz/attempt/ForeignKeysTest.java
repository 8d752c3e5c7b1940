package dev.readyroom.quiz.attempt;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.RevisionId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an attempt points at is there. */
@AppTest
class ForeignKeysTest {

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleAttempts attempts;

	@Autowired
	private AttemptStore store;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAttemptBelongsToAnAccountThatStays() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		assertThatThrownBy(() -> this.store.moveAll(sitting.learner().id(), UserId.next()))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(
				() -> this.jdbc.sql("delete from account where id = ?").param(sitting.learner().id().value()).update())
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThat(sitting.attempt().learner()).isEqualTo(sitting.learner().id());
	}

	@Test
	void aSlotPinsAWordingOfItsQuestion() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		RevisionId others = sitting.slot(2).revision();
		for (RevisionId revision : new RevisionId[] { RevisionId.next(), others }) {
			assertThatThrownBy(() -> this.jdbc.sql("update asked set revision = ? where attempt = ? and position = 1")
				.param(revision.value())
				.param(sitting.id().value())
				.update()).isInstanceOf(DataIntegrityViolationException.class);
		}
	}

	@Test
	void aSlotIsOfTheWordingThatWasAsked() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		assertThat(this.jdbc.sql("""
				select count(*) from slot s join asked k on k.attempt = s.attempt and k.position = s.position
				and k.question = s.question and k.revision = s.revision where s.attempt = ?""")
			.param(sitting.id().value())
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThatThrownBy(() -> this.jdbc.sql("update slot set position = 3 where attempt = ? and position = 2")
			.param(sitting.id().value())
			.update()).isInstanceOf(DataIntegrityViolationException.class);
	}

}
