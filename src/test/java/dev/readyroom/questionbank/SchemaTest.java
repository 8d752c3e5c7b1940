package dev.readyroom.questionbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.source.BankFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Editors complete from the schemas and judge by them, so they must say what the reader
 * says.
 */
class SchemaTest {

	@Test
	void theBanksOwnFilesSatisfyTheirSchemas() {
		BankFiles files = BankFiles.onClassPath();
		List<String> paths = files.paths((path) -> path.endsWith(".yaml"));
		assertThat(paths).contains("exams/scs-c03.yaml", "topics.yaml");
		assertThat(paths)
			.allSatisfy((path) -> assertThat(errors(schemaFor(path), files.text(path))).as(path).isEmpty());
	}

	@Test
	void theSampleSatisfiesIt() {
		assertThat(errors("question-file", SampleBank.good().text(SampleBank.TOPIC))).isEmpty();
		assertThat(errors("exam-file", SampleBank.good().text("exams/demo.yaml"))).isEmpty();
		assertThat(errors("facts-file", SampleBank.good().text("facts.yaml"))).isEmpty();
		assertThat(errors("topics-file", SampleBank.good().text("topics.yaml"))).isEmpty();
	}

	@ParameterizedTest(name = "{1} {0}: {3} instead of {2}")
	@MethodSource("spoilt")
	void aBrokenDocumentFails(String schema, String path, String good, String bad) {
		assertThat(errors(schema, SampleBank.good().with(path, good, bad).text(path))).isNotEmpty();
	}

	static Stream<Arguments> spoilt() {
		String topic = SampleBank.TOPIC;
		String exam = "exams/demo.yaml";
		return Stream.of(arguments("question-file", topic, "title: A sample", "titel: A sample"),
				arguments("question-file", topic, "id: statement", "id: A Statement"),
				arguments("question-file", topic, "type: single", "type: simple"),
				arguments("question-file", topic, "answer: true", "answer: yes"),
				arguments("question-file", topic, "right: Blue", "rihgt: Blue"),
				arguments("question-file", topic, "right: Blue", "wrong: Blue"),
				arguments("question-file", topic, "wrong: Green", "right: Green"),
				arguments("question-file", topic, "why: Look up.", "whyy: Look up."),
				arguments("question-file", topic, "tags: [sky]", "choose: 1"),
				arguments("question-file", topic, "tags: [sky]", "tag: [sky]"),
				arguments("question-file", topic, "[water, wet]", "[water, water]"),
				arguments("question-file", topic, "time-limit: 20", "time-limit: 4"),
				arguments("question-file", topic, "difficulty: 2", "difficulty: 4"),
				arguments("question-file", topic, "as-of: 2026-11-01", "as-of: yesterday"),
				arguments("question-file", topic, "choose: 2", "choose: two"),
				arguments("question-file", topic, "{ demo: \"2.3\" }", "{ demo: 2.3 }"),
				arguments("question-file", topic, "https://docs.aws.amazon.com/a", "http://docs.aws.amazon.com/a"),
				arguments("question-file", topic, "sample#being-wet", "being-wet"),
				arguments("question-file", topic, "      - item: Drink\n        why: At last.\n", ""),
				arguments("question-file", topic,
						"      - item: Kitten\n        match: Meow\n        why: Small cats do too.\n", ""),
				arguments("exam-file", exam, "minutes: 20", "minutes: 0"),
				arguments("exam-file", exam, "[single,", "[triple,"),
				arguments("exam-file", exam, "id: \"2\"", "id: 2"),
				arguments("exam-file", exam, "title: A demo exam", "titel: A demo exam"),
				arguments("facts-file", "facts.yaml", "fact: Birds fly.", "fakt: Birds fly."),
				arguments("facts-file", "facts.yaml", "ask: false", "ask: never"),
				arguments("topics-file", "topics.yaml", "topics: [sample]", "topics: sample"));
	}

	private static String schemaFor(String path) {
		return switch (path) {
			case "facts.yaml" -> "facts-file";
			case "topics.yaml" -> "topics-file";
			default -> path.startsWith("exams/") ? "exam-file" : "question-file";
		};
	}

	private static List<Error> errors(String schema, String yaml) {
		Object document = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
		String json = JsonMapper.builder().build().writeValueAsString(document);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(text(schema))
			.validate(json, InputFormat.JSON);
	}

	private static String text(String schema) {
		try {
			return Files.readString(Path.of("question-bank/schema", schema + ".schema.json"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
