package dev.readyroom.questionbank.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An element by its local name: prefixes and namespaces differ too much in the wild to
 * ask for.
 */
public final class XmlNode {

	/**
	 * A text among the elements.
	 *
	 * @param raw whether it stands in a section of characters, where nothing is escaped
	 */
	private record Text(String text, boolean raw) {

		private static final Pattern HTML = Pattern
			.compile("(?i)</\\w+\\s*>|<(br|hr|img)\\b[^<>]*>|&(nbsp|#\\d{2,6});");

		/**
		 * Who puts HTML into such a section means HTML, and not its signs; but not where
		 * it is one tag, as an answer about HTML is.
		 */
		String html() {
			boolean meant = this.raw && HTML.matcher(this.text).find() && !this.text.strip().matches("</?\\w+\\s*/?>");
			return meant ? this.text : escaped(this.text);
		}

	}

	private final String name;

	private final int line;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<Object> content = new ArrayList<>();

	XmlNode(String name, int line) {
		this.name = name;
		this.line = line;
	}

	void attribute(String name, String value) {
		this.attributes.put(name, value);
	}

	void add(XmlNode child) {
		this.content.add(child);
	}

	void add(String text, boolean raw) {
		this.content.add(new Text(text, raw));
	}

	public String name() {
		return this.name;
	}

	public int line() {
		return this.line;
	}

	/** The value, or an empty text. */
	public String attribute(String name) {
		return this.attributes.getOrDefault(name, "");
	}

	public boolean is(String name) {
		return this.name.equalsIgnoreCase(name);
	}

	public List<XmlNode> children() {
		return this.content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast).toList();
	}

	public List<XmlNode> children(String name) {
		return children().stream().filter((child) -> child.is(name)).toList();
	}

	public Optional<XmlNode> child(String name) {
		return children().stream().filter((child) -> child.is(name)).findFirst();
	}

	/** This and everything below it, in the order of the file. */
	public Stream<XmlNode> all() {
		return Stream.concat(Stream.of(this), children().stream().flatMap(XmlNode::all));
	}

	public Stream<XmlNode> all(String name) {
		return all().filter((node) -> node.is(name));
	}

	public Optional<XmlNode> first(String name) {
		return all(name).findFirst();
	}

	/** All text in it, as it stands. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Object part : this.content) {
			text.append((part instanceof XmlNode node) ? (node.name.startsWith("?") ? "" : node.text())
					: ((Text) part).text());
		}
		return text.toString();
	}

	/**
	 * The texts that stand in it itself, and in no element below it: as one each, however
	 * many pieces the parser made of it.
	 */
	List<String> ownTexts() {
		List<String> texts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (Object part : this.content) {
			if (part instanceof Text piece) {
				text.append(piece.text());
			}
			else {
				texts.add(text.toString());
				text.setLength(0);
			}
		}
		texts.add(text.toString());
		return texts;
	}

	/** The text of a child, or an empty one. */
	public String textOf(String child) {
		return child(child).map(XmlNode::text).orElse("").strip();
	}

	/** What is in it, as HTML. */
	public String html() {
		StringBuilder html = new StringBuilder();
		// Canvas's converter calls a text so which is HTML that was escaped.
		boolean whole = attribute("class").equals("html");
		for (Object part : this.content) {
			html.append((part instanceof XmlNode node) ? node.outerHtml()
					: whole ? ((Text) part).text() : ((Text) part).html());
		}
		return html.toString();
	}

	/** The same without some of what is in it, at any depth. */
	public XmlNode without(Predicate<XmlNode> unwanted) {
		return with((node) -> unwanted.test(node) ? null : node);
	}

	/**
	 * The same with something else in the place of some of what is in it, at any depth.
	 * @param change gives what stands for an element: itself, another, or nothing
	 */
	public XmlNode with(Function<XmlNode, @Nullable XmlNode> change) {
		XmlNode copy = new XmlNode(this.name, this.line);
		copy.attributes.putAll(this.attributes);
		for (Object part : this.content) {
			if (part instanceof XmlNode node) {
				Optional.ofNullable(change.apply(node)).ifPresent((it) -> copy.content.add(it.with(change)));
			}
			else {
				copy.content.add(part);
			}
		}
		return copy;
	}

	/** The same with another value of an attribute. */
	public XmlNode having(String attribute, String value) {
		XmlNode copy = new XmlNode(this.name, this.line);
		copy.attributes.putAll(this.attributes);
		copy.attributes.put(attribute, value);
		copy.content.addAll(this.content);
		return copy;
	}

	/** The same with other elements in the place of some, at any depth. */
	public XmlNode replacing(UnaryOperator<XmlNode> replaced) {
		XmlNode copy = new XmlNode(this.name, this.line);
		copy.attributes.putAll(this.attributes);
		for (Object part : this.content) {
			XmlNode other = (part instanceof XmlNode node) ? replaced.apply(node) : null;
			copy.content.add((other == null) ? part : (other == part) ? other.replacing(replaced) : other);
		}
		return copy;
	}

	private String outerHtml() {
		if (this.name.startsWith("?")) {
			return "";
		}
		StringBuilder html = new StringBuilder("<").append(this.name);
		this.attributes
			.forEach((key, value) -> html.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
		boolean isVoid = this.content.isEmpty() && List.of("br", "hr", "img", "input", "col").contains(this.name);
		return html.append(isVoid ? "/>" : ">" + html() + "</" + this.name + ">").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** The data of a processing instruction in it; empty without. */
	public String instruction(String target) {
		return child("?" + target).map(XmlNode::text).orElse("");
	}

}
