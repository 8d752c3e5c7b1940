package dev.readyroom.questionbank.authoring;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.check.Rules;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules say about a part stands beside the field that the part came from. */
class DraftReadingTests {

	private static final Bank BANK = SampleBank.good().read();

	private static Draft complete(String id) {
		ReadQuestion read = BANK.questions().filter((it) -> it.id().equals(id)).findFirst().orElseThrow();
		Settings all = read.settings();
		Draft draft = Draft.of(read.topic(), read.question());
		return json(draft, "\"difficulty\":\"\"", "\"difficulty\":\"" + all.difficulty() + "\"", "\"timeLimit\":\"\"",
				"\"timeLimit\":\"45\"", "\"asOf\":\"\"", "\"asOf\":\"2026-11-01\"", "\"reviewBy\":\"\"",
				"\"reviewBy\":\"2027-05-01\"");
	}

	private static Draft json(Draft draft, String... pairs) {
		String json = draft.toJson();
		for (int i = 0; i < pairs.length; i += 2) {
			json = json.replace(pairs[i], pairs[i + 1]);
		}
		return Draft.fromJson(json);
	}

	private static List<String> fields(Draft draft) {
		DraftReading reading = new DraftReading(draft);
		return Rules.judge(reading.read(), BANK, SampleBank.TODAY)
			.stream()
			.filter(Problem::isError)
			.map((problem) -> reading.field(problem.line()))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "statement", "one-of-three", "two-of-four", "in-order", "in-pairs" })
	void aGoodQuestionStaysGoodInTheForm(String id) {
		Draft draft = complete(id);
		assertThat(fields(draft)).isEmpty();
		assertThat(new DraftReading(draft).lacks()).isEmpty();
		ReadQuestion read = BANK.questions().filter((it) -> it.id().equals(id)).findFirst().orElseThrow();
		assertThat(new DraftReading(draft).read().question().body()).isEqualTo(read.question().body());
	}

	private static List<String> lacks(Draft draft) {
		return new DraftReading(draft).lacks().stream().map((lack) -> lack.field() + " " + lack.messageKey()).toList();
	}

	@Test
	void anExamWithoutItsTaskOrNamedTwiceIsSaidAndNotLeftOut() {
		Draft draft = complete("one-of-three");
		Draft.Objective known = draft.objectives().getFirst();
		assertThat(lacks(draft.withLinks(draft.references(), List.of(new Draft.Objective(known.exam(), "")))))
			.containsExactly("objectives[0].task questionbank.check.empty");
		assertThat(lacks(draft.withLinks(draft.references(), List.of(new Draft.Objective("", "2.3")))))
			.containsExactly("objectives[0].exam questionbank.check.empty");
		assertThat(lacks(draft.withLinks(draft.references(), List.of(known, new Draft.Objective(known.exam(), "1.1")))))
			.containsExactly("objectives[1].exam questionbank.check.exam-twice");
		assertThat(lacks(draft.withLinks(draft.references(), List.of(known, new Draft.Objective("", ""))))).isEmpty();
	}

	@Test
	void rowsThatAreAllEmptyAreNotCounted() {
		Draft draft = complete("one-of-three").withOptions(List.of(Draft.Option.EMPTY, Draft.Option.EMPTY));
		assertThat(lacks(draft)).containsExactly("options questionbank.check.no-options");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			one-of-three | "Green"      | "Blue"                | options[1].text
			one-of-three | "right":true | "right":false         | options
			one-of-three | "Green"      | "All of the above"    | options[0].text
			one-of-three | /b           | /b c                  | references[0].url
			one-of-three | 2.3          | 9.9                   | objectives[0].task
			one-of-three | "sky"        | "The Sky"             | tags
			one-of-three | "F-2"        | "F-99"                | facts
			one-of-three | "45"         | "3"                   | timeLimit
			one-of-three | 2027-05-01   | 2025-05-01            | reviewBy
			two-of-four  | TWO          | THREE                 | stem
			two-of-four  | "Bat"        | "Owl"                 | options[1].text
			in-order     | "Add tea"    | "Boil water"          | items[1].text
			in-pairs     | "Dog"        | "Cat"                 | pairs[1].item
			in-pairs     | "Moo"        | "Meow"                | distractors
			statement    | being-wet    | being-dry             | note
			""")
	void whatIsWrongIsSaidBesideItsField(String id, String from, String to, String field) {
		assertThat(fields(json(complete(id), from, to))).contains(field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			one-of-three | "Green"       | ""      | options[0].text | ERROR
			one-of-three | "Grass is."   | ""      | options[0].why  | GAP
			one-of-three | "2026-11-01"  | "soon"  | asOf            | ERROR
			one-of-three | "45"          | "long"  | timeLimit       | ERROR
			statement    | "true"        | ""      | answer          | ERROR
			in-pairs     | "Woof"        | ""      | pairs[1].match  | ERROR
			in-order     | "Drink"       | ""      | items[2].text   | ERROR
			""")
	void whatIsMissingIsSaidToo(String id, String from, String to, String field, Finding.Level level) {
		assertThat(new DraftReading(json(complete(id), from, to)).lacks()).anySatisfy((lack) -> {
			assertThat(lack.field()).isEqualTo(field);
			assertThat(lack.level()).isEqualTo(level);
		});
	}

	@Test
	void anEmptyRowInBetweenShiftsNothing() {
		Draft draft = complete("one-of-three");
		List<Draft.Option> options = new java.util.ArrayList<>(draft.options());
		options.add(1, Draft.Option.EMPTY);
		options.set(2, new Draft.Option(true, "Green", "Look up.", false));
		assertThat(fields(draft.withOptions(options))).containsExactly("options[2].text");
	}

}
