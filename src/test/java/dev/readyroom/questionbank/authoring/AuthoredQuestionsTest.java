package dev.readyroom.questionbank.authoring;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.SourceQuestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@AppTest
class AuthoredQuestionsTest {

	private static final AtomicInteger count = new AtomicInteger();

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	QuestionBank bank;

	@Autowired
	SamplePeople people;

	@Autowired
	JdbcClient jdbc;

	private SamplePerson author;

	@BeforeEach
	void aTopicOfTheirOwn() {
		this.author = this.people.author();
		this.questions.topic("imported-things", "Imported things");
	}

	private static SourceQuestion question(String slug) {
		SourceQuestion it = SampleBank.good().read().questions().map(ReadQuestion::question).findFirst().orElseThrow();
		return new SourceQuestion(slug, false, false, null, it.stem(), it.body(), "", null, List.of(),
				java.util.Map.of(), List.of(), List.of("wet", "water"), null, it.own());
	}

	private static NewQuestion entry(String slug) {
		return new NewQuestion("imported-things", question(slug));
	}

	private static String slug() {
		return "imported-" + count.incrementAndGet();
	}

	private int rows(String table, UUID batch) {
		return this.jdbc
			.sql("select count(*) from " + table + " where question_id in (select id from question where batch = ?)")
			.param(batch)
			.query(Integer.class)
			.single();
	}

	@Test
	void whatComesInIsADraftThatNobodyIsAsked() {
		String slug = slug();
		UUID batch = this.questions.add(this.author.id(), "cards.gift", List.of(entry(slug)), DraftState.DRAFT);
		assertThat(this.bank.card(slug)).isEmpty();
		assertThat(this.questions.taken(List.of(slug, "free"))).containsExactly(slug);
		assertThat(rows("draft", batch)).isOne();
		assertThat(rows("question_tag", batch)).isEqualTo(2);
		AuthoredQuestions.Batch newest = this.questions.batches(1).getFirst();
		assertThat(newest.id()).isEqualTo(batch);
		assertThat(newest.by()).isEqualTo(this.author.id());
		assertThat(newest.left()).isOne();
	}

	@Test
	void aBatchComesInAsAWholeOrNotAtAll() {
		String first = slug();
		this.questions.add(null, "one", List.of(entry(first)), DraftState.DRAFT);
		String second = slug();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.questions.add(null, "two", List.of(entry(second), entry(first)), DraftState.DRAFT))
			.withMessageContaining(first);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.questions.add(null, "two", List.of(entry(second), entry(second)), DraftState.DRAFT));
		assertThatIllegalArgumentException().isThrownBy(() -> this.questions.add(null, "two",
				List.of(entry(second), new NewQuestion("no-such-topic", question(slug()))), DraftState.DRAFT));
		assertThat(this.questions.taken(List.of(second))).isEmpty();
	}

	@Test
	void aBatchCanBeTakenBack() {
		String slug = slug();
		UUID batch = this.questions.add(this.author.id(), "cards.gift", List.of(entry(slug), entry(slug())),
				DraftState.IN_REVIEW);
		assertThat(this.questions.undo(batch, this.author.id())).isEqualTo(new AuthoredQuestions.Undone(2, 0));
		assertThat(this.questions.taken(List.of(slug))).isEmpty();
		assertThat(this.questions.batches(1).getFirst().undoneAt()).isNotNull();
		assertThat(this.questions.undo(batch, this.author.id()).removed()).isZero();
	}

	@Test
	void manyComeInWithFewStatements() throws Exception {
		List<NewQuestion> many = IntStream.range(0, 500).mapToObj((_) -> entry(slug())).toList();
		assertThat(StatementCount.of(() -> this.questions.add(this.author.id(), "many", many, DraftState.DRAFT)))
			.hasSizeLessThan(12);
	}

}
