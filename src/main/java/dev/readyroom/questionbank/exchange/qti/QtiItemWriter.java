package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.exchange.xml.XmlText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes one item. All is written with the names of QTI 2.1; for 3.0 they are renamed as
 * that version did it.
 */
final class QtiItemWriter {

	/** A tag of QTI, marked so that tags of HTML stay as they are. */
	private static final Pattern MARKED = Pattern.compile("(</?)@([A-Za-z]+)([^>]*)>");

	private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])(?=\\w*=\")");

	private final boolean three;

	private final StringBuilder feedback = new StringBuilder();

	QtiItemWriter(boolean three) {
		this.three = three;
	}

	String write(SourceQuestion it) {
		String id = it.id().matches("[A-Za-z_].*") ? it.id() : "_" + it.id();
		String interaction = switch (it.body()) {
			case Body.TrueFalse body -> statement(body);
			case Body.Choice body -> choice(body, !Boolean.FALSE.equals(it.own().shuffle()));
			case Body.Ordering body -> ordering(body);
			case Body.Matching body -> matching(body);
		};
		if (!it.explanation().isEmpty()) {
			feedback("EXPLANATION", "explanation", it.explanation());
		}
		return named(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<@assessmentItem xmlns="%s" identifier="%s" title="%s" adaptive="false" timeDependent="false">
						%s  <@outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><@defaultValue><@value>0</@value></@defaultValue></@outcomeDeclaration>
						  <@outcomeDeclaration identifier="FEEDBACK" cardinality="%s" baseType="identifier"></@outcomeDeclaration>
						  <@outcomeDeclaration identifier="EXPLANATION" cardinality="single" baseType="identifier"><@defaultValue><@value>explanation</@value></@defaultValue></@outcomeDeclaration>
						  <@itemBody>
						    <div class="readyroom-stem">%s</div>
						%s  </@itemBody>
						%s%s</@assessmentItem>
						"""
					.formatted(
							this.three ? "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
									: "http://www.imsglobal.org/xsd/imsqti_v2p1",
							XmlText.of(id), XmlText.of(it.id()), declaration(it.body()),
							isOne(it.body()) ? "single" : "multiple", QtiText.blocks(it.stem()), interaction,
							processing(it.body()), this.feedback));
	}

	private String named(String marked) {
		return MARKED.matcher(marked)
			.replaceAll((tag) -> java.util.regex.Matcher.quoteReplacement(
					this.three ? tag.group(1) + "qti-" + kebab(tag.group(2)) + attributes(tag.group(3)) + ">"
							: tag.group(1) + tag.group(2) + tag.group(3) + ">"));
	}

	private static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	private static String attributes(String attributes) {
		return CAMEL.matcher(attributes).replaceAll((it) -> it.group(1) + "-" + it.group(2).toLowerCase(Locale.ROOT));
	}

	private static String declaration(Body body) {
		String cardinality = switch (body) {
			case Body.TrueFalse _ -> "single";
			case Body.Choice it -> it.multiple() ? "multiple" : "single";
			case Body.Ordering _ -> "ordered";
			case Body.Matching _ -> "multiple";
		};
		String values = correct(body).stream().map((id) -> "<@value>" + id + "</@value>").collect(Collectors.joining());
		return "  <@responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\""
				+ ((body instanceof Body.Matching) ? "directedPair" : "identifier") + "\"><@correctResponse>" + values
				+ "</@correctResponse></@responseDeclaration>\n";
	}

	private static List<String> correct(Body body) {
		return switch (body) {
			case Body.TrueFalse it -> List.of(it.answer() ? "true" : "false");
			case Body.Choice it -> IntStream.range(0, it.options().size())
				.filter((i) -> it.options().get(i).right())
				.mapToObj((i) -> "C" + (i + 1))
				.toList();
			case Body.Ordering it -> IntStream.rangeClosed(1, it.items().size()).mapToObj((i) -> "C" + i).toList();
			case Body.Matching it -> IntStream.range(0, it.pairs().size())
				.mapToObj((i) -> "L" + (i + 1) + " R" + (it.matches().indexOf(it.pairs().get(i).match()) + 1))
				.toList();
		};
	}

	private String statement(Body.TrueFalse it) {
		feedback("FEEDBACK", "true", it.whyTrue());
		feedback("FEEDBACK", "false", it.whyFalse());
		return """
				    <@choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
				      <@simpleChoice identifier="true">True</@simpleChoice>
				      <@simpleChoice identifier="false">False</@simpleChoice>
				    </@choiceInteraction>
				""";
	}

	private String choice(Body.Choice it, boolean shuffle) {
		IntStream.range(0, it.options().size())
			.forEach((i) -> feedback("FEEDBACK", "C" + (i + 1), it.options().get(i).why()));
		String choices = choices("simpleChoice", "C", it.options(), Body.Option::text,
				(option) -> option.fixed() ? " fixed=\"true\"" : "");
		return "    <@choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"" + shuffle + "\" maxChoices=\""
				+ it.choose() + "\">\n" + choices + "    </@choiceInteraction>\n";
	}

	private static String ordering(Body.Ordering it) {
		return "    <@orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\n"
				+ choices("simpleChoice", "C", it.items(), Body.Item::text, (_) -> "") + "    </@orderInteraction>\n";
	}

	private static String matching(Body.Matching it) {
		return "    <@matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\""
				+ it.pairs().size() + "\">\n      <@simpleMatchSet>\n"
				+ choices("simpleAssociableChoice", "L", it.pairs(), Body.Pair::item, (_) -> " matchMax=\"1\"")
				+ "      </@simpleMatchSet>\n      <@simpleMatchSet>\n"
				+ choices("simpleAssociableChoice", "R", it.matches(), Function.identity(), (_) -> " matchMax=\"0\"")
				+ "      </@simpleMatchSet>\n    </@matchInteraction>\n";
	}

	private static <T> String choices(String tag, String letter, List<T> parts, Function<T, String> text,
			Function<T, String> attributes) {
		StringBuilder choices = new StringBuilder();
		int number = 1;
		for (T part : parts) {
			choices.append("      <@")
				.append(tag)
				.append(" identifier=\"")
				.append(letter)
				.append(number++)
				.append('"')
				.append(attributes.apply(part))
				.append('>')
				.append(QtiText.inline(text.apply(part)))
				.append("</@")
				.append(tag)
				.append(">\n");
		}
		return choices.toString();
	}

	private void feedback(String outcome, String id, String markdown) {
		if (!markdown.isEmpty()) {
			String content = QtiText.blocks(markdown);
			this.feedback.append("  <@modalFeedback outcomeIdentifier=\"")
				.append(outcome)
				.append("\" identifier=\"")
				.append(id)
				.append("\" showHide=\"show\">")
				.append(this.three ? "<@contentBody>" + content + "</@contentBody>" : content)
				.append("</@modalFeedback>\n");
		}
	}

	private static String processing(Body body) {
		String shown = switch (body) {
			case Body.TrueFalse _, Body.Choice _ ->
				"    <@setOutcomeValue identifier=\"FEEDBACK\"><@variable identifier=\"RESPONSE\"></@variable></@setOutcomeValue>\n";
			case Body.Ordering _, Body.Matching _ -> "";
		};
		return """
				  <@responseProcessing>
				    <@responseCondition><@responseIf><@match><@variable identifier="RESPONSE"></@variable><@correct identifier="RESPONSE"></@correct></@match>
				      <@setOutcomeValue identifier="SCORE"><@baseValue baseType="float">1</@baseValue></@setOutcomeValue></@responseIf></@responseCondition>
				%s  </@responseProcessing>
				"""
			.formatted(shown);
	}

	/**
	 * Whether one response is given: feedback is chosen by it, and by each of several.
	 */
	private static boolean isOne(Body body) {
		return body instanceof Body.TrueFalse || (body instanceof Body.Choice it && !it.multiple());
	}

}
