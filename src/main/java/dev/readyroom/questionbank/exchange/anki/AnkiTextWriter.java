package dev.readyroom.questionbank.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes a text that Anki imports, with tabs between the fields and their names in its
 * head.
 */
public final class AnkiTextWriter implements Writing {

	private final AnkiNotes notes = new AnkiNotes();

	@Override
	public Optional<String> add(SourceQuestion question, String topic) {
		this.notes.add(question, topic);
		return Optional.empty();
	}

	@Override
	public byte[] bytes() {
		List<String> names = new ArrayList<>(List.of("guid"));
		names.addAll(this.notes.names());
		names.add("tags");
		StringBuilder out = new StringBuilder("#separator:tab\n#html:true\n#guid column:1\n#tags column:")
			.append(names.size())
			.append("\n#columns:")
			.append(String.join("\t", names))
			.append('\n');
		this.notes.values()
			.forEach((value) -> out
				.append(names.stream()
					.map((name) -> quoted(value.getOrDefault(name.equals("guid") ? "id" : name, "")))
					.collect(Collectors.joining("\t")))
				.append('\n'));
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String quoted(String field) {
		return field.matches("(?s).*[\\t\\n\\r\"].*|#.*") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
	}

}
