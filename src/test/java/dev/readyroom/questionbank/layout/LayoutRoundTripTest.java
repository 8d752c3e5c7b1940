package dev.readyroom.questionbank.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutRoundTripTest {

	@Property(tries = 400)
	void whatIsWrittenIsReadTheSame(@ForAll("files") TopicFile file) {
		ReadTopic read = read(Layout.of(file));
		assertThat(read.problems()).isEmpty();
		assertThat(read.content()).isEqualTo(file);
	}

	@Property(tries = 200)
	void writingAgainChangesNoByte(@ForAll("files") TopicFile file) {
		String once = Layout.of(file);
		TopicFile read = read(once).content();
		assertThat(read).isNotNull();
		assertThat(Layout.of(read)).isEqualTo(once);
	}

	@Property(tries = 1000)
	void anyTextComesBackAsItWas(@ForAll("texts") String text) {
		TopicFile file = new TopicFile("t", text, text, null, Settings.NONE, List.of());
		assertThat(read(Layout.of(file)).content()).isEqualTo(file);
	}

	@Example
	void charactersOfTwoHalvesMayStandAnywhere() {
		for (int before = 0; before < 2_500; before++) {
			String text = "x".repeat(before) + "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00 end";
			TopicFile file = new TopicFile("t", "A title", text, null, Settings.NONE, List.of());
			assertThat(read(Layout.of(file)).content()).as("after %d others", before).isEqualTo(file);
		}
	}

	private static ReadTopic read(String yaml) {
		Map<String, byte[]> files = Map.of("x/t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
		return Bank.read(BankFiles.of("a test", files)).topics().getFirst();
	}

	@Provide
	Arbitrary<TopicFile> files() {
		return Combinators.combine(slugs(), texts(), texts(), settings(), questions().list().ofMaxSize(4))
			.as((topic, title, summary, defaults, questions) -> new TopicFile(topic, title, summary, "en", defaults,
					questions));
	}

	private Arbitrary<SourceQuestion> questions() {
		return Combinators
			.combine(slugs(), texts(), bodies(), texts().injectNull(0.5), references(), labels(), settings(),
					Arbitraries.of(true, false))
			.as((id, text, body, maybe, references, labels, settings, flag) -> new SourceQuestion(id, flag, !flag,
					maybe, text, body, text, maybe, references, labels, List.copyOf(labels.values()),
					List.copyOf(labels.keySet()), maybe, settings));
	}

	private Arbitrary<Body> bodies() {
		Arbitrary<Body> trueFalse = Combinators.combine(Arbitraries.of(true, false), texts(), texts())
			.as(Body.TrueFalse::new);
		Arbitrary<Body> single = options().map((options) -> new Body.Choice(false, 1, options));
		Arbitrary<Body> multiple = Combinators.combine(Arbitraries.integers().between(0, 9), options())
			.as((choose, options) -> new Body.Choice(true, choose, options));
		Arbitrary<Body> ordering = Combinators.combine(texts(), texts())
			.as(Body.Item::new)
			.list()
			.ofMaxSize(4)
			.map(Body.Ordering::new);
		Arbitrary<Body> matching = Combinators
			.combine(Combinators.combine(texts(), texts(), texts()).as(Body.Pair::new).list().ofMaxSize(4),
					texts().list().ofMaxSize(3))
			.as(Body.Matching::new);
		return Arbitraries.oneOf(trueFalse, single, multiple, ordering, matching);
	}

	private Arbitrary<List<Body.Option>> options() {
		return Combinators.combine(Arbitraries.of(true, false), texts(), texts(), Arbitraries.of(true, false))
			.as(Body.Option::new)
			.list()
			.ofMaxSize(4);
	}

	private Arbitrary<List<Reference>> references() {
		return Combinators.combine(texts(), texts()).as(Reference::new).list().ofMaxSize(3);
	}

	private Arbitrary<Map<String, String>> labels() {
		return Arbitraries.maps(texts(), texts()).ofMaxSize(3);
	}

	private Arbitrary<Settings> settings() {
		Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999_999_999).injectNull(0.5);
		Arbitrary<LocalDate> dates = Arbitraries.integers()
			.between(0, 99_999)
			.map((day) -> LocalDate.ofEpochDay(day))
			.injectNull(0.5);
		Arbitrary<Boolean> flags = Arbitraries.of(true, false).injectNull(0.5);
		return Combinators.combine(numbers, numbers, dates, dates, texts().injectNull(0.5), flags, flags)
			.as(Settings::new);
	}

	private Arbitrary<String> slugs() {
		return Arbitraries.of("a", "key-1", "true", "no", "007", "1-2", "null", "off");
	}

	/**
	 * What texts are when they are read: not blank, and without line breaks at the end.
	 */
	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> nasty = Arbitraries.of("no", "on", "Yes", "null", "~", "0", "0x1F", "1e3", ".5", "1:20",
				"2026-11-23", "2026-11-23 10:00:00", "- item", "? key", ": value", "key: value", "ends:", "a #b", "#c",
				"&a", "*a", "!tag", "|", ">", "%", "@a", "`kms:Decrypt`", "'single'", "\"double\"",
				"it's \"both\" \\ of", "{ \"Effect\": \"Allow\", \"Action\": [\"kms:*\"] }", "[a, b]", "a, b]", "<<",
				"=", "---", "...", "--- a", "  leading", "trailing  ", "\ttab", "a\tb", "tab\t", "two\nlines",
				"\nblank first", "  two\n spaces first", "a\n\n\nb", "a\n  \nb", "a  \nb  ", "a\n\t\nb",
				"```json\n{\n  \"a\": 1\n}\n```", "| a | b |\n| - | - |", "\u05e9\u05dc\u05d5\u05dd",
				"\u0645\u0631\u062d\u0628\u0627: \u0643", "\u202eevil", "e\u0301", "\ud83d\udd11 key", "\u0085next",
				"\u2028line\u2029para", "\ufeffbom", "\u00a0nbsp ", "a\rb", "\r\n", "bell\u0007", "\u0000", "a\u007f",
				"\uffff", "x".repeat(300), "\\", "\\n", "%YAML 1.2", "key:\n  - a");
		Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40).filter(LayoutRoundTripTest::isText);
		Arbitrary<String> lines = Arbitraries.of("a", " b", "  ", "", "\t", "c ", "# d", "- e", "\"f\"")
			.list()
			.ofMinSize(1)
			.ofMaxSize(6)
			.map((list) -> String.join("\n", list));
		return Arbitraries.oneOf(nasty, any, lines, nasty.list().ofSize(2).map((two) -> String.join("", two)))
			.map((text) -> text.replaceAll("\n+$", ""))
			.filter((text) -> !text.isBlank());
	}

	/** Halves of surrogate pairs are no characters, and no file in UTF-8 holds them. */
	private static boolean isText(String text) {
		return text.codePoints().noneMatch((c) -> c >= 0xD800 && c <= 0xDFFF);
	}

}
