package dev.readyroom.questionbank.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One value, read as the kind that its key wants. */
final class ScalarValue {

	private final String key;

	private final Reading reading;

	private String value = "";

	private boolean plain;

	private int line = 1;

	ScalarValue(String key, Reading reading) {
		this.key = key;
		this.reading = reading;
	}

	/** The text of a node, without the line breaks at its end. */
	String text(Node node) {
		if (!take(node)) {
			return "";
		}
		if (this.value.isBlank()) {
			wrong("is empty", "Fill it in, or remove the key");
		}
		return this.value;
	}

	<T> @Nullable T value(Node node, Function<ScalarValue, @Nullable T> kind) {
		return take(node) ? kind.apply(this) : null;
	}

	private boolean take(Node node) {
		this.line = YamlDocument.line(node.getStartMark());
		if (!(node instanceof ScalarNode scalar)) {
			wrong("must be a single value", "Write it without a list or further keys");
			return false;
		}
		this.plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
		this.value = scalar.getValue().replaceAll("\n+$", "");
		return true;
	}

	@Nullable Boolean flag() {
		if (this.plain && this.value.equals("true")) {
			return true;
		}
		if (this.plain && this.value.equals("false")) {
			return false;
		}
		wrong("must be true or false, but is " + quoted(), "Write true or false, without quotes");
		return null;
	}

	@Nullable Integer number() {
		if (this.plain && this.value.matches("\\d{1,9}")) {
			return Integer.valueOf(this.value);
		}
		wrong("must be a whole number, but is " + quoted(), "Write digits, without quotes");
		return null;
	}

	@Nullable LocalDate date() {
		try {
			return LocalDate.parse(this.value);
		}
		catch (DateTimeException ex) {
			wrong("must be a date, but is " + quoted(), "Write it as year-month-day, such as 2026-11-23");
			return null;
		}
	}

	private String quoted() {
		return String.format(Locale.ROOT, "\"%.40s\"", this.value);
	}

	private void wrong(String message, String remedy) {
		this.reading.error(this.line, this.key + " " + message, remedy);
	}

}
