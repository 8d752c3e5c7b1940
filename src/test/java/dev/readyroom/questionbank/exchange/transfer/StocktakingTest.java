package dev.readyroom.questionbank.exchange.transfer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.questionbank.layout.Layout;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;
import dev.readyroom.questionbank.store.StoredSource;

import static org.assertj.core.api.Assertions.assertThat;

class StocktakingTest {

	private final Bank bank = SampleBank.good().read();

	private final TopicFile file = this.bank.topics().getFirst().content();

	private SourceQuestion question(int number) {
		return this.file.questions().get(number);
	}

	/** As the database has it: with all settings its own. */
	private static SourceQuestion changed(SourceQuestion it, String id, String stem, Settings own) {
		return new SourceQuestion(id, it.legacy(), it.pilot(), it.retired(), stem, it.body(), it.explanation(),
				it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(), own);
	}

	private static StoredSource stored(SourceQuestion question, String topic, boolean inBrowser) {
		return new StoredSource(QuestionId.next(), RevisionId.next(), topic, null, inBrowser, question);
	}

	private String yaml(List<StoredSource> published, Map<String, String> retired) {
		return Layout.of(Stocktaking.take(this.bank, published, retired, List.of()).topics().get(SampleBank.TOPIC));
	}

	@Test
	void whatNobodyChangedStaysToTheLastByte() {
		List<StoredSource> published = List
			.of(stored(changed(question(0), "statement", "Something else.", Settings.NONE), "sample", false));
		assertThat(yaml(published, Map.of())).isEqualTo(SampleBank.good().text(SampleBank.TOPIC));
	}

	@Test
	void aChangedQuestionChangesItsOwnLinesOnly() {
		SourceQuestion now = changed(question(0), "statement", "Water is dry.",
				question(0).own().or(this.file.defaults()).or(new Settings(null, null, null, null, null, true, false)));
		assertThat(yaml(List.of(stored(now, "sample", true)), Map.of())).isEqualTo(SampleBank.good()
			.text(SampleBank.TOPIC)
			.replace("Water is wet.\n    answer", "Water is dry.\n    answer"));
	}

	@Test
	void aNewQuestionStandsAtTheEndOfItsTopic() {
		SourceQuestion fresh = changed(question(1), "brand-new", "New?", this.file.defaults());
		String yaml = yaml(List.of(stored(fresh, "sample", true)), Map.of());
		assertThat(yaml).startsWith(SampleBank.good().text(SampleBank.TOPIC)).contains("  - id: brand-new");
		assertThat(yaml.substring(yaml.indexOf("brand-new"))).doesNotContain("time-limit", "as-of", "difficulty");
	}

	@Test
	void aQuestionRetiredInTheBrowserSaysSoInItsFile() {
		assertThat(yaml(List.of(), Map.of("statement", "it was wrong"))).contains("    retired: it was wrong\n");
	}

	@Test
	void aTopicThatHasNoFileGetsOne() {
		SourceQuestion fresh = changed(question(1), "brand-new", "New?", this.file.defaults());
		var stock = Stocktaking.take(this.bank, List.of(stored(fresh, "other", true)), Map.of(),
				List.of(new Topic("other", "Another topic", "")));
		assertThat(stock.topics().get("x/other.yaml").title()).isEqualTo("Another topic");
		assertThat(stock.topics().get("x/other.yaml").questions()).hasSize(1);
		assertThat(stock.others()).containsKey("facts.yaml");
	}

	@Test
	void aQuestionThatMovedIsInOneFileOnly() {
		SourceQuestion moved = changed(question(1), "one-of-three", "Which?", this.file.defaults());
		var stock = Stocktaking.take(this.bank, List.of(stored(moved, "other", true)), Map.of(), List.of());
		assertThat(stock.topics().get(SampleBank.TOPIC).questions()).hasSize(4);
		assertThat(stock.topics().get("x/other.yaml").questions()).extracting(SourceQuestion::id)
			.containsExactly("one-of-three");
	}

}
