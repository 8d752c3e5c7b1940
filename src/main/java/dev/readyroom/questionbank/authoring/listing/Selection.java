package dev.readyroom.questionbank.authoring.listing;

import java.util.List;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.web.BrokenRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that work on many is meant for. */
@Component
public class Selection {

	private static final int MOST = 1000;

	private final BankList list;

	private final JdbcClient jdbc;

	Selection(BankList list, JdbcClient jdbc) {
		this.list = list;
		this.jdbc = jdbc;
	}

	List<QuestionId> ids(UserId me, Chosen chosen, BankQuery query) {
		List<QuestionId> ids = chosen.isEverything() ? this.list.all(me, query, MOST) : chosen.ticked();
		if (ids.isEmpty()) {
			throw new BrokenRule("questionbank.refused.none-chosen");
		}
		return ids;
	}

	/** Their ids as files have them. */
	@Transactional(readOnly = true)
	public List<String> slugs(UserId me, Chosen chosen, BankQuery query) {
		return this.jdbc.sql("select slug from question where id in (:ids) order by topic, slug")
			.param("ids", ids(me, chosen, query).stream().map(QuestionId::value).toList())
			.query(String.class)
			.list();
	}

}
