package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Sittings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quizzes as whoever sets them for others sees them. */
@Component
public class Settable {

	private final Quizzes quizzes;

	private final JdbcClient jdbc;

	Settable(Quizzes quizzes, JdbcClient jdbc) {
		this.quizzes = quizzes;
		this.jdbc = jdbc;
	}

	/** Own ones first; drafts that others share only for instructors. */
	public List<Sittings.Choice> choices(UserId by) {
		return this.jdbc.sql("""
				select id, title, author from quiz where published_at is not null or author = :by
				or (shared_at is not null and exists (select 1 from account_role r
				  where r.account_id = :by and r.role in ('INSTRUCTOR', 'ADMIN')))
				order by case when author = :by then 0 else 1 end, lower(title), id fetch first 200 rows only""")
			.param("by", by.value())
			.query((row, _) -> new Sittings.Choice(new QuizId(row.getObject("id", UUID.class)), row.getString("title"),
					by.value().equals(row.getObject("author", UUID.class))))
			.list();
	}

	/** What a quiz asks, whoever asks: setting it has let others in. */
	public Optional<QuizContent> content(QuizId id) {
		return this.quizzes.find(id)
			.map((quiz) -> new QuizContent(quiz.title(), quiz.introduction(), quiz.asked(), quiz.conditions()));
	}

}
