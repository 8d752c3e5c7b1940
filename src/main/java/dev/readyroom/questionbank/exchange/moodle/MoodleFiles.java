package dev.readyroom.questionbank.exchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.Beside;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.exchange.xml.XmlText;

/** The files beside a text, which names them by an address of Moodle's own. */
final class MoodleFiles implements Beside {

	private static final String OWN = "@@PLUGINFILE@@/";

	private static final Pattern IN_MARKDOWN = Pattern.compile(
			"!\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])*)]\\(<?" + Pattern.quote(OWN) + "([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)");

	private final Draft draft;

	/** In base64, by path and name. */
	private final Map<String, XmlNode> files = new LinkedHashMap<>();

	private final TreeSet<String> unused = new TreeSet<>();

	/**
	 * @param question whose other texts may have the file, as some programs write it
	 */
	MoodleFiles(XmlNode text, XmlNode question, Draft draft) {
		this.draft = draft;
		question.all("file").forEach((file) -> this.files.putIfAbsent(path(file), file));
		text.children("file").forEach((file) -> {
			this.files.put(path(file), file);
			this.unused.add(path(file));
		});
	}

	private static String path(XmlNode file) {
		return file.attribute("path").replaceFirst("^/", "") + file.attribute("name");
	}

	@Override
	public void lost(String what) {
		this.draft.lost(what.replace(OWN, ""));
	}

	@Override
	public Optional<String> picture(String source) {
		String name = decoded(source.replace(OWN, ""));
		XmlNode file = source.startsWith(OWN) ? this.files.get(name) : null;
		if (file == null) {
			return this.draft.beside().picture(source.replace(OWN, ""));
		}
		this.unused.remove(name);
		return this.draft.picture(name, bytes(file.text()));
	}

	static byte @Nullable [] bytes(String base64) {
		try {
			return Base64.getMimeDecoder().decode(base64);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

	/** Markdown is kept as it is, but for the addresses of its pictures. */
	String inMarkdown(String markdown) {
		return IN_MARKDOWN.matcher(markdown)
			.replaceAll((found) -> Matcher
				.quoteReplacement(picture(OWN + found.group(2)).map((kept) -> "![" + found.group(1) + "](" + kept + ")")
					.orElse("\\[picture" + (found.group(1).isEmpty() ? "" : ": " + found.group(1)) + "\\]")));
	}

	/**
	 * What the text does not show as a picture is lost.
	 * @param text as it stood in the file, which may name the file for something else
	 */
	String finish(String markdown, String text) {
		String named = decoded(text);
		this.unused.forEach((name) -> this.draft.lost("the file " + name
				+ (named.contains(OWN + name) ? ": only pictures are kept" : ", which its text does not show")));
		return markdown;
	}

	/** A text as Moodle has it: its pictures by their addresses there. */
	static String named(String markdown, Pictures pictures) {
		return Attachment.in(markdown)
			.distinct()
			.filter((name) -> pictures.named(name).isPresent())
			.reduce(markdown,
					(text, name) -> text.replace("](" + Attachment.FOLDER + name + ")", "](" + OWN + name + ")"),
					(a, _) -> a);
	}

	/** The pictures of a text, as elements beside it. */
	static String elements(String markdown, Pictures pictures) {
		StringBuilder files = new StringBuilder();
		Attachment.in(markdown).distinct().flatMap((name) -> pictures.named(name).stream()).forEach((picture) -> {
			files.append("<file name=\"")
				.append(XmlText.of(picture.name()))
				.append("\" path=\"/\" encoding=\"base64\">");
			files.append(Base64.getEncoder().encodeToString(picture.bytes())).append("</file>");
		});
		return files.toString();
	}

}
