package dev.readyroom.questionbank.authoring.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.authoring.Draft;
import dev.readyroom.questionbank.source.ReadQuestion;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static Draft sample(String id) {
		ReadQuestion read = SampleBank.good()
			.read()
			.questions()
			.filter((it) -> it.id().equals(id))
			.findFirst()
			.orElseThrow();
		return Draft.of(read.topic(), read.question());
	}

	private static String marked(List<Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource({ "a b c, a x c, 'a [b ]c', 'a [x ]c'", "a, a, a, a", "'', new, '', [new]", "old, '', [old], ''",
			"'a b', 'a  b', '[a ]b', '[a  ]b'", "one two, one two three, 'one two', 'one two [three]'" })
	void whatDiffersIsMarkedWordByWord(String before, String after, String left, String right) {
		assertThat(marked(Piece.left(before, after))).isEqualTo(left);
		assertThat(marked(Piece.right(before, after))).isEqualTo(right);
	}

	@Test
	void onlyTheChangedPartsAreRows() {
		Draft before = sample("one-of-three");
		Draft after = Draft.fromJson(before.toJson().replace("Look up.", "Look up there."));
		assertThat(Comparison.of(before, after).changed()).singleElement().satisfies((row) -> {
			assertThat(row.part()).isEqualTo("option");
			assertThat(row.number()).isEqualTo(2);
		});
		assertThat(Comparison.of(before, before).changed()).isEmpty();
	}

	@Test
	void aChangedKeyIsAChange() {
		Draft before = sample("two-of-four");
		Draft after = Draft.fromJson(before.toJson().replace("\"right\":true", "\"right\":false"));
		assertThat(Comparison.of(before, after).changed()).hasSize(2)
			.allSatisfy((row) -> assertThat(marked(row.after())).startsWith("[✗ ]"));
	}

}
