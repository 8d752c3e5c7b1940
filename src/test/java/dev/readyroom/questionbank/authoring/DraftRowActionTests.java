package dev.readyroom.questionbank.authoring;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.source.ReadQuestion;

import static org.assertj.core.api.Assertions.assertThat;

class DraftRowActionTests {

	static Draft sample(String id) {
		ReadQuestion read = SampleBank.good()
			.read()
			.questions()
			.filter((it) -> it.id().equals(id))
			.findFirst()
			.orElseThrow();
		return Draft.of(read.topic(), read.question());
	}

	@ParameterizedTest
	@CsvSource({ "up:options:1, 'Blue,Green,Red'", "down:options:1, 'Green,Red,Blue'", "up:options:0, 'Green,Blue,Red'",
			"down:options:2, 'Green,Blue,Red'", "remove:options:0, 'Blue,Red'", "remove:options:9, 'Green,Blue,Red'",
			"add:options, 'Green,Blue,Red,'", "add:items, 'Green,Blue,Red'" })
	void rowsChangeByButtons(String button, String after) {
		Draft changed = DraftRowAction.of(button).orElseThrow().on(sample("one-of-three"));
		assertThat(changed.options()).extracting(Draft.Option::text).isEqualTo(List.of(after.split(",", -1)));
		assertThat(changed.options()).filteredOn(Draft.Option::right)
			.extracting(Draft.Option::text)
			.as("the mark goes along")
			.containsExactly("Blue");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "submit", "up:slots:1", "up:options:-1", "drop:options:1", "up:options:1234" })
	void anythingElseIsNoRowAction(String button) {
		assertThat(DraftRowAction.of(button)).isEmpty();
	}

}
