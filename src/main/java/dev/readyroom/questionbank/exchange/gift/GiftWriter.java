package dev.readyroom.questionbank.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes GIFT that Moodle reads as it is meant: every text on one line, so that neither
 * its blank lines, nor a lone 0, nor a line that begins with two slashes means anything.
 */
public final class GiftWriter implements Writing {

	private final StringBuilder out = new StringBuilder();

	private String topic = "";

	@Override
	public Optional<String> add(SourceQuestion it, String topic) {
		if (!topic.equals(this.topic)) {
			this.topic = topic;
			this.out.append("$CATEGORY: ").append(topic).append("\n\n");
		}
		this.out.append("// [id:").append(bracketed(it.id())).append(']');
		it.tags().forEach((tag) -> this.out.append(" [tag:").append(bracketed(tag)).append(']'));
		this.out.append("\n::").append(Tokens.write(it.id())).append("::[markdown]").append(Tokens.write(it.stem()));
		this.out.append('{').append(answers(it.body()));
		if (!it.explanation().isEmpty()) {
			this.out.append("\n\t####").append(text(it.explanation()));
		}
		this.out.append("\n}\n\n");
		return Optional.empty();
	}

	private static String bracketed(String value) {
		return value.replaceAll("([\\\\\\]])", "\\\\$1").replaceAll("\\s+", " ");
	}

	private static String answers(Body body) {
		return switch (body) {
			case Body.TrueFalse it ->
				(it.answer() ? "TRUE" : "FALSE") + "#" + text(it.answer() ? it.whyFalse() : it.whyTrue()) + "#"
						+ text(it.answer() ? it.whyTrue() : it.whyFalse());
			case Body.Choice it -> it.options()
				.stream()
				.map((option) -> "\n\t" + mark(option, it) + text(option.text()) + why(option.why()))
				.collect(Collectors.joining());
			case Body.Ordering it -> ">" + it.items().size() + " ALL VERTICAL ABSOLUTE_POSITION SHOW"
					+ it.items().stream().map((item) -> "\n\t" + ownLine(item.text())).collect(Collectors.joining());
			case Body.Matching it -> it.pairs()
				.stream()
				.map((pair) -> "\n\t=" + arrowless(pair.item()) + " -> " + text(pair.match()))
				.collect(Collectors.joining())
					+ it.distractors().stream().map((text) -> "\n\t= -> " + text(text)).collect(Collectors.joining());
		};
	}

	private static String mark(Body.Option option, Body.Choice choice) {
		if (!choice.multiple()) {
			return option.right() ? "=" : "~";
		}
		return "~%" + (option.right() ? "" : "-") + Weights.share(Math.max(1, choice.rights())) + "%";
	}

	private static String why(String why) {
		return why.isEmpty() ? "" : "#" + text(why.strip());
	}

	/**
	 * A text that begins with a bracket would be asked for its format, or with % its
	 * weight.
	 */
	private static String text(String text) {
		return (text.matches("(?s)[\\[%].*") ? "[markdown]" : "") + Tokens.write(text);
	}

	/**
	 * A line of its own could be taken for a comment, a category or the end of the
	 * question.
	 */
	private static String ownLine(String item) {
		boolean misread = item.startsWith("//") || item.startsWith("$CATEGORY:") || item.equals("0");
		return (misread ? "\\n" : "") + text(item);
	}

	/** GIFT knows no escape for the arrow; an entity of Markdown shows the same. */
	private static String arrowless(String item) {
		return text(item.replace("->", "-&gt;"));
	}

	@Override
	public byte[] bytes() {
		return this.out.toString().getBytes(StandardCharsets.UTF_8);
	}

}
