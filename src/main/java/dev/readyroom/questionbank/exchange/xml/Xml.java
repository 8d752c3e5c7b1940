package dev.readyroom.questionbank.exchange.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads XML without ever asking for another file: no entity is resolved. A DOCTYPE
 * without entities is passed over; one that declares some refuses the file.
 */
public final class Xml {

	private static final int MAX_DEPTH = 200;

	private static final Pattern PROLOG = Pattern.compile("(?s)\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+)*+");

	private static final Pattern DOCTYPE = Pattern.compile("(?is)<!DOCTYPE(?:[^\\[>\"']|\"[^\"]*\"|'[^']*')*+([\\[>])");

	/**
	 * Declarations inside a DOCTYPE: comments, and texts in quotes, may hold brackets.
	 */
	private static final Pattern SUBSET = Pattern
		.compile("(?s)(?:<!--.*?-->|[^\\]\"'<]|\"[^\"]*+\"|'[^']*+'|<(?!!--))*+]\\s*>");

	/** A declaration without a blank before the encoding. */
	private static final Pattern HASTY = Pattern
		.compile("^(\\s*<\\?xml\\s+version\\s*=\\s*[\"'][\\d.]+[\"'])(?=encoding)");

	private static final Pattern ENTITY = Pattern.compile("<!ENTITY|%", Pattern.CASE_INSENSITIVE);

	private static final Pattern ENCODING = Pattern
		.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private static final XMLInputFactory FACTORY = factory();

	private Xml() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// Said to be so by default, but it is not unless it is said.
		factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside the file is read");
		});
		return factory;
	}

	/** The bytes as text, by the encoding they name themselves. */
	public static String text(byte[] bytes) throws BrokenXml {
		Charset charset = charset(bytes);
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new BrokenXml(1,
					"The file is not in " + charset + ", as it should be. Save it again with the encoding UTF-8.");
		}
	}

	/**
	 * What a file begins with, whatever it is, to tell what it may be.
	 * @param most bytes to look at
	 */
	public static String head(byte[] bytes, int most) {
		int end = Math.min(bytes.length, most);
		return new String(bytes, 0, end, wide(bytes).orElse(StandardCharsets.UTF_8)).replaceFirst("^\uFEFF", "");
	}

	/**
	 * UTF-16, by its mark or by its first character, which in XML is always {@code <}.
	 */
	private static Optional<Charset> wide(byte[] bytes) {
		int start = (bytes.length < 2) ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return switch (start) {
			case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
			case '<' -> Optional.of(StandardCharsets.UTF_16BE);
			case '<' << 8 -> Optional.of(StandardCharsets.UTF_16LE);
			default -> Optional.empty();
		};
	}

	private static Charset charset(byte[] bytes) throws BrokenXml {
		Optional<Charset> wide = wide(bytes);
		if (wide.isPresent()) {
			return wide.get();
		}
		String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher encoding = ENCODING.matcher(head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
		try {
			return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenXml(1, "The encoding " + encoding.group(1) + " is not known. Save the file in UTF-8.");
		}
	}

	/** The root element. */
	public static XmlNode read(String text) throws BrokenXml {
		try {
			return parse(harmless(HASTY.matcher(text.replaceAll("\\r\\n?", "\n")).replaceFirst("$1 ")));
		}
		catch (XMLStreamException ex) {
			int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNumber()) : 1;
			throw new BrokenXml(line, "This is no well-formed XML: " + ownWords(String.valueOf(ex.getMessage())));
		}
	}

	private static String ownWords(String message) {
		return message.replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ", "")
			.replaceFirst("(?s)^http\\S+", "a limit was exceeded: ")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/**
	 * A bare DOCTYPE goes, and its lines stay; named characters of HTML become numbers.
	 */
	private static String harmless(String text) throws BrokenXml {
		Matcher prolog = PROLOG.matcher(text);
		Matcher doctype = DOCTYPE.matcher(text).region(prolog.lookingAt() ? prolog.end() : 0, text.length());
		if (!doctype.lookingAt()) {
			return HtmlEntities.numbered(text);
		}
		int end = doctype.end();
		if (doctype.group(1).equals("[")) {
			Matcher subset = SUBSET.matcher(text).region(end, text.length());
			if (!subset.lookingAt() || ENTITY.matcher(subset.group()).find()) {
				throw new BrokenXml(
						1 + (int) text.substring(0, doctype.start()).chars().filter((c) -> c == '\n').count(),
						"The DOCTYPE of the file declares entities of its own, which are never read. Remove it.");
			}
			end = subset.end();
		}
		return HtmlEntities.numbered(blank(text, doctype.start(), end));
	}

	private static String blank(String text, int from, int to) {
		return text.substring(0, from) + text.substring(from, to).replaceAll("[^\\n]", " ") + text.substring(to);
	}

	private static XmlNode parse(String text) throws XMLStreamException, BrokenXml {
		XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
		TagLines lines = new TagLines(text);
		Deque<XmlNode> open = new ArrayDeque<>();
		XmlNode root = null;
		while (reader.hasNext()) {
			int event = reader.next();
			XmlNode parent = open.peek();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					XmlNode node = element(reader, lines.next());
					root = (root == null) ? node : root;
					push(open, node, parent);
				}
				case XMLStreamConstants.END_ELEMENT -> open.pop();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					text(parent, reader.getText(), event == XMLStreamConstants.CDATA);
				case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(parent, reader);
				case XMLStreamConstants.ENTITY_REFERENCE -> throw new BrokenXml(reader.getLocation().getLineNumber(),
						"The entity &" + reader.getLocalName() + "; is not known. Write the character itself.");
				default -> {
				}
			}
		}
		if (root == null) {
			throw new BrokenXml(1, "The file holds no element.");
		}
		return root;
	}

	private static XmlNode element(XMLStreamReader reader, int line) {
		XmlNode node = new XmlNode(local(reader.getLocalName()), line);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			node.attribute(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
		}
		return node;
	}

	/**
	 * Prefixes differ from tool to tool, and broken ones are no reason to refuse a
	 * question.
	 */
	private static String local(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	private static void push(Deque<XmlNode> open, XmlNode node, @Nullable XmlNode parent) throws BrokenXml {
		if (parent != null) {
			parent.add(node);
		}
		open.push(node);
		if (open.size() > MAX_DEPTH) {
			throw new BrokenXml(node.line(), "Elements are nested deeper than " + MAX_DEPTH + ".");
		}
	}

	private static void text(@Nullable XmlNode parent, String text, boolean raw) {
		if (parent != null) {
			parent.add(text, raw);
		}
	}

	private static void instruction(@Nullable XmlNode parent, XMLStreamReader reader) {
		if (parent != null) {
			XmlNode node = new XmlNode("?" + reader.getPITarget(), reader.getLocation().getLineNumber());
			node.add(reader.getPIData(), false);
			parent.add(node);
		}
	}

}
