package dev.readyroom.quiz.regrade;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AttemptFinished;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An attempt that ran while a key was corrected gets the same marks once it ends. */
@Component
class RegradingLateAttempts {

	private final JdbcClient jdbc;

	private final RegradeRows rows;

	private final QuestionBank bank;

	RegradingLateAttempts(JdbcClient jdbc, RegradeRows rows, QuestionBank bank) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.bank = bank;
	}

	/** In the transaction that ends the attempt, so that no wrong result is ever seen. */
	@EventListener
	void regrade(AttemptFinished finished) {
		for (Late late : late(finished)) {
			OptionalDouble mark = late.rule.mark(this.bank.revision(late.answered).content(),
					this.bank.revision(late.corrected).content(), Response.decode(late.response), late.credit);
			if (mark.isPresent() && Math.abs(mark.getAsDouble() - late.fraction) > 1e-6) {
				this.jdbc.sql("""
						insert into regraded_slot (attempt, position, regrade, before_fraction, after_fraction)
						values (?, ?, ?, ?, ?)""")
					.params(finished.attempt().value(), late.position, late.regrade, late.fraction, mark.getAsDouble())
					.update();
				this.rows.correct(late.regrade);
			}
		}
	}

	/**
	 * Regrades made since the attempt began, of questions in it; of each question the
	 * newest.
	 */
	private List<Late> late(AttemptFinished finished) {
		return this.jdbc.sql("""
				select s.position, s.revision, s.response, s.fraction, a.credit, r.id, r.revision as corrected, r.rule
				from slot s join attempt a on a.id = s.attempt join regrade r on r.question = s.question
				where a.id = ? and r.made_at > a.started_at and not exists (select 1 from regrade newer
				where newer.question = r.question and newer.id > r.id)
				and (r.rule = 'FULL' or r.revision <> s.revision)""")
			.param(finished.attempt().value())
			.query((row, _) -> {
				return new Late(row.getInt("position"), new RevisionId(row.getObject("revision", UUID.class)),
						row.getString("response"), row.getDouble("fraction"), Credit.valueOf(row.getString("credit")),
						row.getObject("id", UUID.class), new RevisionId(row.getObject("corrected", UUID.class)),
						Rule.valueOf(row.getString("rule")));
			})
			.list();
	}

	private record Late(int position, RevisionId answered, String response, double fraction, Credit credit,
			UUID regrade, RevisionId corrected, Rule rule) {
	}

}
