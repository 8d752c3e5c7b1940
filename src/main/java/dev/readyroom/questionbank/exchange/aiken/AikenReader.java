package dev.readyroom.questionbank.exchange.aiken;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;

/**
 * Reads an Aiken file. Moodle keeps half of what it does not understand; here every
 * question is read whole or refused.
 */
public final class AikenReader {

	private static final Pattern OPTION = Pattern.compile("([A-Z])[).].*");

	private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER\\s*:(.*)");

	private final List<Found> found = new ArrayList<>();

	private final List<String> stem = new ArrayList<>();

	private final List<String> letters = new ArrayList<>();

	private final List<String> options = new ArrayList<>();

	private int first;

	private AikenReader() {
	}

	public static List<Found> read(byte[] bytes) {
		AikenReader reader = new AikenReader();
		boolean utf8 = true;
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			utf8 = false;
			text = new String(bytes, StandardCharsets.ISO_8859_1);
		}
		int number = 0;
		for (String line : text.replaceFirst("^\uFEFF", "").split("\\r\\n|\\r|\\n", -1)) {
			reader.line(line.strip(), ++number);
		}
		reader.unfinished();
		return utf8 ? reader.found : reader.found.stream().map(AikenReader::notUtf8).toList();
	}

	private static Found notUtf8(Found found) {
		return new Found.Refused(found.place(), found.type(),
				"The file is not in UTF-8. Save it again with the encoding UTF-8.");
	}

	private void line(String line, int number) {
		Matcher answer = ANSWER.matcher(line);
		Matcher option = OPTION.matcher(line);
		if (line.isEmpty()) {
			return;
		}
		if (answer.matches() && !this.stem.isEmpty()) {
			this.found.add(question(answer.group(1).strip(), line));
			clear();
		}
		else if (option.matches() && !this.stem.isEmpty()) {
			this.letters.add(option.group(1));
			this.options.add(line.substring(2).strip());
		}
		else {
			text(line, number);
		}
	}

	/** A text after options begins another question: the one before has no answer. */
	private void text(String line, int number) {
		if (!this.options.isEmpty()) {
			unfinished();
		}
		if (this.stem.isEmpty()) {
			this.first = number;
		}
		this.stem.add(line);
	}

	private void unfinished() {
		if (!this.stem.isEmpty()) {
			String reason = this.options.isEmpty() ? "It has no options such as \"A) …\", and no answer."
					: "It has no line \"ANSWER:\", or something else than options stands before it.";
			this.found.add(draft().refuse("single",
					reason + " Write the question on one line, then its options, then the answer."));
		}
		clear();
	}

	private void clear() {
		this.stem.clear();
		this.letters.clear();
		this.options.clear();
	}

	private Draft draft() {
		return new Draft(new Place(this.first, this.stem.getFirst()));
	}

	private Found question(String answer, String line) {
		Draft draft = draft();
		if (this.stem.size() > 1) {
			draft.note("The question's " + this.stem.size()
					+ " lines are read as one text; Moodle would keep only the last");
		}
		if (!line.startsWith("ANSWER:")) {
			draft.note("\"" + line + "\" is read as the answer; Moodle would take it for another question");
		}
		Matcher lettered = OPTION.matcher(this.stem.getFirst());
		if (lettered.matches() && !this.letters.contains(lettered.group(1))) {
			return draft.refuse("single", "It has options, but no question before them. Write one.");
		}
		if (lettered.matches()) {
			draft.note("The first line is read as the question; Moodle would take it for an option");
		}
		draft.stem(PlainText.toMarkdown(String.join("\n", this.stem)));
		if (answer.matches("(?i)[A-Z]\\s*([,;&/]|and\\b|\\s).*")) {
			return draft.refuse("multiple", "Aiken knows one right option, but \"" + answer
					+ "\" names several: Moodle would keep only the first. Use GIFT or Moodle XML.");
		}
		if (!answer.matches("(?i)[A-Z]\\W*")) {
			return draft.refuse("single", "\"" + answer + "\" is no letter of an option. Write as in ANSWER: B.");
		}
		int right = this.letters.indexOf(answer.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
		if (right < 0) {
			return draft.refuse("single", "The answer is " + answer.charAt(0) + ", but there is no such option among "
					+ this.letters + ". Correct the letter.");
		}
		return (this.letters.stream().distinct().count() < this.letters.size())
				? draft.refuse("single", "Two options have the same letter. Correct them.") : draft.done(body(right));
	}

	private Body body(int right) {
		return new Body.Choice(false, 1,
				IntStream.range(0, this.options.size())
					.mapToObj((i) -> new Body.Option(i == right, PlainText.toMarkdown(this.options.get(i)), "", false))
					.toList());
	}

}
