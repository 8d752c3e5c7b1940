package dev.readyroom.questionbank.exchange.moodle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.exchange.xml.XmlText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Writes Moodle XML, with all texts in Markdown. */
public final class MoodleWriter implements Writing {

	private static final String MARKDOWN = " format=\"markdown\"";

	private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");

	private String topic = "";

	private final Pictures pictures;

	public MoodleWriter(Pictures pictures) {
		this.pictures = pictures;
	}

	@Override
	public Optional<String> add(SourceQuestion it, String topic) {
		if (!topic.equals(this.topic)) {
			this.topic = topic;
			this.out.append("  <question type=\"category\">\n    <category><text>$course$/top/")
				.append(XmlText.of(topic))
				.append("</text></category>\n  </question>\n");
		}
		this.out.append("  <question type=\"").append(type(it.body())).append("\">\n");
		line("name", "", it.id());
		line("questiontext", MARKDOWN, it.stem());
		line("generalfeedback", MARKDOWN, it.explanation());
		this.out.append(
				"    <defaultgrade>1</defaultgrade>\n    <penalty>0</penalty>\n    <hidden>0</hidden>\n    <idnumber>")
			.append(XmlText.of(it.id()))
			.append("</idnumber>\n");
		body(it.body(), !Boolean.FALSE.equals(it.own().shuffle()));
		tags(it.tags());
		this.out.append("  </question>\n");
		return Optional.empty();
	}

	private String text(String markdown) {
		return "<text>" + XmlText.of(MoodleFiles.named(markdown, this.pictures)) + "</text>"
				+ MoodleFiles.elements(markdown, this.pictures);
	}

	private static String type(Body body) {
		return switch (body) {
			case Body.TrueFalse _ -> "truefalse";
			case Body.Choice _ -> "multichoice";
			case Body.Ordering _ -> "ordering";
			case Body.Matching _ -> "matching";
		};
	}

	private void line(String name, String attributes, String text) {
		this.out.append("    <")
			.append(name)
			.append(attributes)
			.append('>')
			.append(text(text))
			.append("</")
			.append(name)
			.append(">\n");
	}

	private void body(Body body, boolean shuffle) {
		switch (body) {
			case Body.TrueFalse it -> {
				answer(it.answer() ? "100" : "0", "", "true", it.whyTrue());
				answer(it.answer() ? "0" : "100", "", "false", it.whyFalse());
			}
			case Body.Choice it -> choice(it, shuffle);
			case Body.Ordering it -> ordering(it);
			case Body.Matching it -> {
				flag("shuffleanswers", true);
				it.pairs().forEach((pair) -> pair(pair.item(), pair.match()));
				it.distractors().forEach((text) -> pair("", text));
			}
		}
	}

	private void choice(Body.Choice it, boolean shuffle) {
		flag("single", !it.multiple());
		flag("shuffleanswers", shuffle);
		this.out.append("    <answernumbering>abc</answernumbering>\n");
		String share = it.multiple() ? Weights.share(Math.max(1, it.rights())) : "100";
		String fine = it.multiple() ? "-" + share : "0";
		it.options().forEach((option) -> answer(option.right() ? share : fine, MARKDOWN, option.text(), option.why()));
	}

	private void ordering(Body.Ordering it) {
		this.out.append(
				"    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n    <selectcount>0</selectcount>\n")
			.append("    <gradingtype>ABSOLUTE_POSITION</gradingtype>\n    <showgrading>SHOW</showgrading>\n");
		for (int i = 0; i < it.items().size(); i++) {
			answer((i + 1) + ".0000000", MARKDOWN, it.items().get(i).text(), it.items().get(i).why());
		}
	}

	private void flag(String name, boolean value) {
		this.out.append("    <").append(name).append('>').append(value).append("</").append(name).append(">\n");
	}

	private void answer(String fraction, String format, String text, String why) {
		this.out.append("    <answer fraction=\"")
			.append(fraction)
			.append('"')
			.append(format)
			.append('>')
			.append(text(text))
			.append("<feedback")
			.append(MARKDOWN)
			.append('>')
			.append(text(why))
			.append("</feedback></answer>\n");
	}

	private void pair(String item, String match) {
		this.out.append("    <subquestion")
			.append(MARKDOWN)
			.append('>')
			.append(text(item))
			.append("<answer><text>")
			.append(XmlText.of(match))
			.append("</text></answer></subquestion>\n");
	}

	private void tags(List<String> tags) {
		if (!tags.isEmpty()) {
			this.out.append("    <tags>\n");
			tags.forEach(
					(tag) -> this.out.append("      <tag><text>").append(XmlText.of(tag)).append("</text></tag>\n"));
			this.out.append("    </tags>\n");
		}
	}

	@Override
	public byte[] bytes() {
		return (this.out + "</quiz>\n").getBytes(StandardCharsets.UTF_8);
	}

}
