package dev.readyroom.questionbank.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * From bytes to the nodes of one YAML 1.2 document. Every scalar stays the text that was
 * written: what a field wants to be, its reader decides. So {@code no}, {@code on} and
 * dates stay what they look like.
 */
final class YamlDocument {

	static final int MAX_BYTES = 2_000_000;

	private static final int MAX_DEPTH = 12;

	private final Reading reading;

	private YamlDocument(Reading reading) {
		this.reading = reading;
	}

	/** The root node; null where there is none that could be read. */
	static @Nullable Node read(byte[] bytes, Reading reading) {
		return new YamlDocument(reading).read(bytes);
	}

	private @Nullable Node read(byte[] bytes) {
		if (bytes.length > MAX_BYTES) {
			this.reading.error(1, "the file has more than 2 MB", "Split it into several topics");
			return null;
		}
		String text = text(bytes);
		if (text == null) {
			return null;
		}
		try {
			return isPlain(text) ? root(text) : null;
		}
		catch (ReaderException ex) {
			this.reading.error(lineAt(text, ex.getPosition()),
					"the character U+%04X cannot stand in YAML".formatted(ex.getCodePoint()), "Remove it");
		}
		catch (MarkedYamlEngineException ex) {
			broken(ex, text);
		}
		catch (YamlEngineException ex) {
			this.reading.error(1, "this is not YAML: " + ex.getMessage(), "Compare it with question-bank/README.md");
		}
		return null;
	}

	private @Nullable String text(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			this.reading.error(firstBadLine(bytes), "the file is not in UTF-8",
					"Save it again with the encoding UTF-8");
			return null;
		}
	}

	private static int firstBadLine(byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
		int line = 1;
		for (int i = 0; i < in.position(); i++) {
			line += (bytes[i] == '\n') ? 1 : 0;
		}
		return line;
	}

	private static int lineAt(String text, int codePoints) {
		int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
		return 1 + (int) text.substring(0, end).chars().filter((c) -> c == '\n').count();
	}

	/*
	 * The whole text at once: where the library reads it in parts, a character of two
	 * halves that lies across the end of one breaks it.
	 */
	private static LoadSettings settings(String text) {
		return LoadSettings.builder()
			.setSchema(new FailsafeSchema())
			.setCodePointLimit(MAX_BYTES)
			.setBufferSize(text.length() + 1)
			.build();
	}

	private @Nullable Node root(String text) {
		Optional<Node> root = new Compose(settings(text)).composeString(text);
		if (root.isEmpty()) {
			this.reading.error(1, "the file is empty", "Fill it, or delete it");
		}
		return root.orElse(null);
	}

	/**
	 * Looks at the events before any tree is built: depth and aliases are how small files
	 * become big trees.
	 */
	private boolean isPlain(String text) {
		int depth = 0;
		int documents = 0;
		for (Event event : new Parse(settings(text)).parseString(text)) {
			switch (event.getEventId()) {
				case SequenceStart, MappingStart -> depth++;
				case SequenceEnd, MappingEnd -> depth--;
				case DocumentStart -> documents++;
				default -> {
				}
			}
			String trouble = trouble(event, depth, documents);
			if (trouble != null) {
				this.reading.error(line(event.getStartMark()), trouble, "Write the value out, as in README.md");
				return false;
			}
		}
		return true;
	}

	private static @Nullable String trouble(Event event, int depth, int documents) {
		if (event.getEventId() == Event.ID.Alias || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
			return "anchors and aliases have no place in the bank";
		}
		if (hasTag(event)) {
			return "tags such as !!str have no place in the bank";
		}
		if (depth > MAX_DEPTH) {
			return "this is nested deeper than anything in the bank";
		}
		return (documents > 1) ? "the file holds more than one YAML document" : null;
	}

	private static boolean hasTag(Event event) {
		return switch (event) {
			case ScalarEvent scalar -> scalar.getTag().isPresent();
			case CollectionStartEvent collection -> collection.getTag().isPresent();
			default -> false;
		};
	}

	private void broken(MarkedYamlEngineException ex, String text) {
		int line = line(ex.getProblemMark());
		String problem = String.valueOf(ex.getProblem());
		this.reading.error(line, "this is not YAML: " + problem, remedy(problem, text, line));
	}

	private static String remedy(String problem, String text, int line) {
		String[] lines = text.split("\n", -1);
		String there = (line <= lines.length) ? lines[line - 1] : "";
		if (problem.contains("TAB") || there.stripTrailing().contains("\t")) {
			return "Replace tabs by spaces";
		}
		if (problem.contains("mapping values are not allowed") || problem.contains("that cannot start any token")) {
			return "Put the text in double quotes: it holds or begins with a character that means something to YAML";
		}
		return "Look at indentation and quotes on this line and the one above";
	}

	static int line(Optional<Mark> mark) {
		return mark.map((place) -> place.getLine() + 1).orElse(1);
	}

}
