package dev.readyroom.questionbank.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.store.Synchronisation.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** What went from files into the database comes out as it was. */
class StoredSourcesTest {

	private static TestBank bank(TestDatabase database) {
		TestBank it = new TestBank(database.migrated());
		SampleBank.good().files().forEach((path, bytes) -> it.file(path, new String(bytes, StandardCharsets.UTF_8)));
		it.synchronise();
		return it;
	}

	private static SourceQuestion withAllItsSettings(ReadQuestion read) {
		SourceQuestion it = read.question();
		Settings all = read.settings();
		Settings own = new Settings(all.timeLimit(), all.difficulty(), all.asOf(), all.reviewBy(), all.source(),
				Boolean.FALSE.equals(all.shuffle()) ? false : null, Boolean.TRUE.equals(all.drill()) ? true : null);
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(),
				it.explanation(), it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(),
				own);
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeComesBackAsItWasWritten(TestDatabase database) {
		TestBank it = bank(database);
		Map<String, SourceQuestion> written = SampleBank.good()
			.read()
			.questions()
			.collect(Collectors.toMap(ReadQuestion::id, StoredSourcesTest::withAllItsSettings));
		Map<String, SourceQuestion> stored = new StoredSources(it.jdbc).published()
			.stream()
			.map(StoredSource::question)
			.collect(Collectors.toMap(SourceQuestion::id, Function.identity()));
		assertThat(stored).hasSize(5).isEqualTo(written);
	}

	@ParameterizedTest
	@EnumSource
	void aQuestionThatWasExportedIsTheFilesAgain(TestDatabase database) {
		TestBank it = bank(database);
		StoredSources sources = new StoredSources(it.jdbc);
		it.jdbc.sql("update question set owner = 'browser'").update();
		it.file(SampleBank.TOPIC, SampleBank.good().with("Water is wet.\n", "Water is wet!\n").text(SampleBank.TOPIC));
		assertThat(it.synchronise()).isEqualTo(Outcome.CHANGED);
		assertThat(sources.published("sample")).filteredOn(StoredSource::inBrowser)
			.as("which the file words otherwise")
			.extracting((one) -> one.question().id())
			.containsExactly("statement");
		QuestionId statement = it.bank.card("statement").orElseThrow().id();
		assertThat(sources.of(statement).orElseThrow().question().stem()).isEqualTo("Water is wet.");
	}

	@ParameterizedTest
	@EnumSource
	void aTopicWithQuestionsOfItsOwnOutlivesItsFile(TestDatabase database) {
		TestBank it = bank(database);
		it.jdbc.sql("update question set owner = 'browser'").update();
		it.without(SampleBank.TOPIC).without("x/sample.md").file("x/other.yaml", TestBank.topic("other", "one"));
		it.synchronise();
		assertThat(it.bank.topic("sample")).isPresent();
		assertThat(it.bank.published()).hasSize(6);
	}

}
