package dev.readyroom.questionbank.exchange.anki;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.text.MarkdownHtml;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** What the two sides of a card show. */
final class AnkiCard {

	private AnkiCard() {
	}

	/** What there is to choose from, in an order that gives nothing away. */
	static String shown(SourceQuestion it) {
		return switch (it.body()) {
			case Body.TrueFalse _ -> list(Stream.of("True", "False"));
			case Body.Choice body -> list(body.texts().stream());
			case Body.Ordering body -> list(body.texts().stream().sorted());
			case Body.Matching body ->
				list(body.pairs().stream().map(Body.Pair::item)) + list(body.matches().stream().sorted());
		};
	}

	static String back(SourceQuestion it) {
		String answer = switch (it.body()) {
			case Body.TrueFalse body -> "<p><b>" + (body.answer() ? "True" : "False") + "</b></p>"
					+ reasons(List.of("True", "False"), List.of(body.whyTrue(), body.whyFalse()));
			case Body.Choice body -> list(body.options().stream().filter(Body.Option::right).map(Body.Option::text))
					+ reasons(body.texts(), body.options().stream().map(Body.Option::why).toList());
			case Body.Ordering body -> list(body.texts().stream()).replace("ul>", "ol>");
			case Body.Matching body -> list(body.pairs().stream().map((pair) -> pair.item() + " → " + pair.match()));
		};
		return answer + (it.explanation().isEmpty() ? "" : "<hr />" + MarkdownHtml.blocks(it.explanation()));
	}

	private static String list(Stream<String> texts) {
		return texts.map((text) -> "<li>" + MarkdownHtml.inline(text) + "</li>")
			.collect(Collectors.joining("", "<ul>", "</ul>"));
	}

	private static String reasons(List<String> texts, List<String> whys) {
		StringBuilder reasons = new StringBuilder();
		for (int i = 0; i < whys.size(); i++) {
			if (!whys.get(i).isEmpty()) {
				reasons.append("<p><b>")
					.append(MarkdownHtml.inline(texts.get(i)))
					.append("</b>: ")
					.append(MarkdownHtml.inline(whys.get(i)))
					.append("</p>");
			}
		}
		return reasons.toString();
	}

}
