package dev.readyroom.questionbank.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

/** Questions with texts that formats trip over. */
final class SampleQuestions {

	static final List<String> NASTY = List.of("{ \"Effect\": \"Allow\", \"Action\": [\"kms:*\"] }",
			"```json\n{\n  \"Version\": \"2012-10-17\",\n\n  \"Statement\": [{ \"Effect\": \"Deny\" }]\n}\n```", "C#",
			"F# and C# differ", "https://example.com/?a=1&b=2#top", "`arn:aws:s3:::bucket/*`", "// no comment",
			"first\n// second\nthird", "one\n\n\nthree", "0", "a\n0\nb", "50 % of it", "%50%half", "=1+1", "@SUM(A1)",
			"-1", "+1", "'=quoted", "a ~ b = c # d : e", "C:\\new\\temp", "ends with \\", "\\{not\\}",
			"[html]<b>bold</b>", "[x] done", "::name::", "####", "a -> b", "`a->b`", "TRUE", "True", "<b>tag</b>",
			"a < b && c > d", "&nbsp; &amp; &lt;", "]]>", "-->", "<!-- x -->", "\"quoted\", 'too'", "tab\there",
			"a;b,c", "A) looks like an option", "ANSWER: B", "שלום עולם", "مرحبا: كيف", "\u202eevil\u202c", "é",
			"\ud83d\udd11 key", "$CATEGORY: x", "*emphasis* and **strong** and `code`", "1. first\n2. second",
			"- a\n- b\n  - c", "| a | b |\n| --- | --- |\n| 1 | 2 |", "> quote\n> more",
			"[link](https://docs.aws.amazon.com/a?b=c)", "snake_case __init__", "line\\\nbreak", "{{c1::cloze}}",
			"$x$ and \\(y\\)", "x".repeat(300), "~%100%", "}", "{", "{}", "#", "=", "~", "?>", "<?pi?>", "%3C+%20",
			"a  b", "word ".repeat(1000) + "end", "\ud83d\udc68\u200d\ud83d\udcbb \u65e5\u672c\u8a9e",
			"_x0041_ in a workbook", "[latex]a[/latex]", "1 0 1", "{{c2::a::b}}", "#separator:tab", "50%", "1,3",
			"TRUE;FALSE", "line\n#columns:Front");

	private SampleQuestions() {
	}

	static Arbitrary<TopicFile> topics() {
		return questions().list()
			.ofMinSize(1)
			.ofMaxSize(4)
			.map((questions) -> new TopicFile("kms-core", "KMS", "About KMS.", null,
					new Settings(45, 2, LocalDate.parse("2026-11-01"), LocalDate.parse("2027-05-01"), null, null, null),
					IntStream.range(0, questions.size()).mapToObj((i) -> numbered(questions.get(i), i)).toList()));
	}

	private static SourceQuestion numbered(SourceQuestion it, int number) {
		return new SourceQuestion(it.id() + "-" + number, it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(),
				it.explanation(), it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(),
				it.own());
	}

	static Arbitrary<SourceQuestion> questions() {
		Arbitrary<String> ids = Arbitraries.of("a", "key-1", "no", "007", "1-2");
		Arbitrary<List<Reference>> references = Arbitraries
			.of(new Reference("A page", "https://docs.aws.amazon.com/a?b=c"),
					new Reference("[b] `c`", "https://docs.aws.amazon.com/(x)"))
			.list()
			.uniqueElements()
			.ofMaxSize(2);
		Arbitrary<List<String>> tags = Arbitraries.of("kms", "s3", "no-1", "key-policy")
			.list()
			.uniqueElements()
			.ofMaxSize(3);
		return Combinators
			.combine(ids, texts(), bodies(), texts(), texts().injectNull(0.6), references, tags,
					Arbitraries.of(Settings.NONE, new Settings(20, 3, null, null, null, false, true)))
			.as((id, stem, body, explanation, changed, refs, labels, own) -> new SourceQuestion(id, false,
					own.drill() != null, null, stem, body, explanation, changed, refs, Map.of("scs-c03", "5.3.3"),
					List.of("KMS-1"), labels, "kms-core#data-keys", own));
	}

	private static Arbitrary<Body> bodies() {
		Arbitrary<Body> statement = Combinators.combine(Arbitraries.of(true, false), texts(), texts())
			.as(Body.TrueFalse::new);
		Arbitrary<Body> single = Combinators.combine(distinct(2, 5), texts(), Arbitraries.integers().between(0, 1))
			.as((texts, why, right) -> new Body.Choice(false, 1, options(texts, why, right, right + 1)));
		Arbitrary<Body> multiple = Combinators.combine(distinct(3, 6), texts())
			.as((texts, why) -> new Body.Choice(true, 2, options(texts, why, 0, 2)));
		Arbitrary<Body> ordering = Combinators.combine(distinct(3, 5), whys())
			.as((texts,
					whys) -> new Body.Ordering(IntStream.range(0, texts.size())
						.mapToObj((i) -> new Body.Item(texts.get(i), whys.get(i)))
						.toList()));
		Arbitrary<Body> matching = Combinators.combine(distinct(6, 8), whys(), Arbitraries.of(true, false))
			.as((texts, whys, shared) -> new Body.Matching(
					List.of(new Body.Pair(texts.get(0), texts.get(3), whys.get(0)),
							new Body.Pair(texts.get(1), texts.get(4), whys.get(1)),
							new Body.Pair(texts.get(2), texts.get(shared ? 3 : 5), whys.get(2))),
					texts.subList(6, texts.size())));
		return Arbitraries.oneOf(statement, single, multiple, ordering, matching);
	}

	/** Some parts have a reason, others have none yet. */
	private static Arbitrary<List<String>> whys() {
		return Arbitraries.oneOf(texts(), Arbitraries.just("")).list().ofSize(5);
	}

	private static List<Body.Option> options(List<String> texts, String why, int from, int to) {
		return IntStream.range(0, texts.size())
			.mapToObj((i) -> new Body.Option(i >= from && i < to, texts.get(i), why + i, i == 2))
			.toList();
	}

	private static Arbitrary<List<String>> distinct(int least, int most) {
		return texts().list().uniqueElements().ofMinSize(least).ofMaxSize(most);
	}

	/**
	 * As texts are when they were read from a file: not blank, without spaces around
	 * them.
	 */
	static Arbitrary<String> texts() {
		Arbitrary<String> nasty = Arbitraries.of(NASTY);
		Arbitrary<String> any = Arbitraries.strings()
			.withCharRange(' ', '~')
			.withChars("\u05e9\u0645\u00e9\n")
			.ofMaxLength(30);
		return Arbitraries.oneOf(nasty, nasty.list().ofSize(2).map((two) -> String.join(" ", two)), any)
			.map((text) -> text.replaceAll("[ \\t]+(?=\\n|$)", "").strip())
			.filter((text) -> !text.isBlank());
	}

}
