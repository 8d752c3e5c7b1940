package dev.readyroom.questionbank.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys of one mapping. What is missing or of the wrong kind is reported and replaced
 * by something harmless: whoever reads discards the whole if {@link Reading#count()}
 * grew.
 */
final class Fields {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Integer> keyLines = new LinkedHashMap<>();

	private final Set<String> asked = new LinkedHashSet<>();

	private final String path;

	private final int line;

	private final Reading reading;

	/** False where there was no mapping at all, which has been reported already. */
	private final boolean readable;

	private Fields(@Nullable Node node, String path, int line, Reading reading) {
		this.path = path;
		this.line = line;
		this.reading = reading;
		this.readable = node instanceof MappingNode;
		reading.lines().put(path, line);
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach(this::add);
		}
	}

	/**
	 * @param what names the thing in messages, such as "a question"
	 */
	static Fields of(Node node, String path, String what, Reading reading) {
		int line = YamlDocument.line(node.getStartMark());
		if (!(node instanceof MappingNode)) {
			reading.error(line, what + " must be written as keys with values", "Compare it with README.md");
		}
		return new Fields(node, path, line, reading);
	}

	private void add(NodeTuple tuple) {
		int at = YamlDocument.line(tuple.getKeyNode().getStartMark());
		if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
			this.reading.error(at, "a key must be a word", "Compare it with README.md");
			return;
		}
		if (this.nodes.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
			this.reading.error(at, "`" + key.getValue() + "` is written twice", "Keep one of the two");
		}
		this.keyLines.putIfAbsent(key.getValue(), at);
		this.reading.lines().put(this.path + "." + key.getValue(), at);
	}

	int line() {
		return this.line;
	}

	String path() {
		return this.path;
	}

	boolean has(String key) {
		return this.nodes.containsKey(key);
	}

	Set<String> keys() {
		return this.nodes.keySet();
	}

	int line(String key) {
		return this.keyLines.getOrDefault(key, this.line);
	}

	void error(String key, String message, String remedy) {
		this.reading.error(line(key), message, remedy);
	}

	/** The value under a key; null, and reported, where a needed one is missing. */
	private @Nullable Node needed(String key) {
		Node node = optional(key);
		if (node == null && this.readable) {
			error(key, "`" + key + "` is missing", "Add it");
		}
		return node;
	}

	private @Nullable Node optional(String key) {
		this.asked.add(key);
		return this.nodes.get(key);
	}

	/** A text that must be there and hold more than spaces. */
	String text(String key) {
		Node node = needed(key);
		return (node != null) ? scalars(key).text(node) : "";
	}

	@Nullable String textOrNull(String key) {
		Node node = optional(key);
		return (node != null) ? scalars(key).text(node) : null;
	}

	/**
	 * A value of another kind than text, as {@link ScalarValue} reads it; null without.
	 */
	<T> @Nullable T valueOrNull(String key, Function<ScalarValue, @Nullable T> kind) {
		Node node = optional(key);
		return (node != null) ? scalars(key).value(node, kind) : null;
	}

	/** The same where it must be there, with something harmless if it is not. */
	<T> T value(String key, T harmless, Function<ScalarValue, @Nullable T> kind) {
		Node node = needed(key);
		T value = (node != null) ? scalars(key).value(node, kind) : null;
		return (value != null) ? value : harmless;
	}

	boolean flag(String key) {
		return Boolean.TRUE.equals(valueOrNull(key, ScalarValue::flag));
	}

	private ScalarValue scalars(String key) {
		return new ScalarValue("`" + key + "`", this.reading);
	}

	/** A list of mappings that must be there. */
	List<Fields> entries(String key, String what) {
		Node node = needed(key);
		List<Fields> entries = new ArrayList<>();
		for (Node entry : items(node, key)) {
			entries.add(of(entry, this.path + "." + key + "[" + entries.size() + "]", what, this.reading));
		}
		return entries;
	}

	/** A list of texts; none where the key is missing. */
	List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		for (Node item : items(optional(key), key)) {
			this.reading.lines()
				.put(this.path + "." + key + "[" + texts.size() + "]", YamlDocument.line(item.getStartMark()));
			texts.add(scalars(key).text(item));
		}
		return texts;
	}

	private List<Node> items(@Nullable Node node, String key) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		if (node != null) {
			error(key, "`" + key + "` must be a list", "Write each entry after a dash, or all in [square, brackets]");
		}
		return List.of();
	}

	/** A mapping inside this one; an empty one where the key is missing. */
	Fields section(String key) {
		Node node = optional(key);
		String below = this.path + "." + key;
		return (node != null) ? of(node, below, "`" + key + "`", this.reading)
				: new Fields(null, below, this.line, this.reading);
	}

	/** Any keys with texts, in the order written; none where the key is missing. */
	Map<String, String> texts(String key, Map<String, String> into) {
		Fields section = section(key);
		section.keys().forEach((name) -> into.put(name, section.text(name)));
		return into;
	}

	/** Reports the keys that nobody asked for. */
	void done(String what) {
		for (String key : this.nodes.keySet()) {
			if (!this.asked.contains(key)) {
				error(key, what + " has no key `" + key + "`", DidYouMean.remedy(key, this.asked));
			}
		}
	}

}
