package dev.readyroom.questionbank.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.Decoding;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;

/**
 * Reads an Aiken file. Moodle keeps half of what it does not understand; here every
 * question is read whole or refused.
 */
public final class AikenReader {

	private static final Pattern OPTION = Pattern.compile("([A-Z])[).].*");

	private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER\\s*:(.*)");

	private static final Pattern EXPLANATION = Pattern.compile("(?i)(explanation|feedback|rationale)\\s*:.*\\S.*");

	private final List<Found> found = new ArrayList<>();

	private final List<String> stem = new ArrayList<>();

	private final List<String> letters = new ArrayList<>();

	private final List<String> options = new ArrayList<>();

	private int first;

	/** Whether an option has more lines than one. */
	private boolean continued;

	private AikenReader() {
	}

	public static List<Found> read(byte[] bytes) {
		AikenReader reader = new AikenReader();
		Optional<String> text = Decoding.text(bytes);
		String[] lines = text.orElseGet(() -> Decoding.guess(bytes)).split("\\r*\\n|\\r", -1);
		for (int i = 0; i < lines.length; i++) {
			reader.line(lines[i].strip(), i + 1, lines);
		}
		reader.unfinished();
		return text.isPresent() ? reader.found : reader.found.stream().map(AikenReader::notUtf8).toList();
	}

	private static Found notUtf8(Found found) {
		return new Found.Refused(found.place(), found.type(),
				"The file is not in UTF-8. Save it again with the encoding UTF-8.");
	}

	private void line(String line, int number, String[] all) {
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
		else if (EXPLANATION.matcher(line).matches() && this.stem.isEmpty() && explains(number, all)) {
			explain(line);
		}
		else if (!this.options.isEmpty() && continues(number, all)) {
			this.options.add(this.options.removeLast() + "\n" + line);
			this.continued = true;
		}
		else {
			text(line, number);
		}
	}

	/** Below the answer, as many programs write what Aiken has no place for. */
	private boolean explains(int number, String[] all) {
		return !this.found.isEmpty() && number > 1 && ANSWER.matcher(all[number - 2].strip()).matches();
	}

	private void explain(String line) {
		Found last = this.found.getLast();
		if (last instanceof Found.Kept kept) {
			this.found.set(this.found.size() - 1,
					kept.explained(PlainText.toMarkdown(line.substring(line.indexOf(':') + 1).strip()),
							"\"" + line.substring(0, line.indexOf(':') + 1)
									+ "\" is read as the explanation; Moodle would take it for another question"));
		}
	}

	/**
	 * Whether the line is more of the option before: the next letter, or the answer,
	 * follows.
	 */
	private boolean continues(int number, String[] all) {
		if (all[number - 2].isBlank()) {
			return false;
		}
		for (int i = number; i < all.length && !all[i].isBlank(); i++) {
			Matcher option = OPTION.matcher(all[i].strip());
			if (option.matches()) {
				return option.group(1).charAt(0) == this.letters.getLast().charAt(0) + 1;
			}
			if (ANSWER.matcher(all[i].strip()).matches()) {
				return true;
			}
		}
		return false;
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
		this.continued = false;
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
		if (this.continued) {
			draft
				.note("The lines of an option are read as one text; Moodle would take the second for another question");
		}
		if (!line.startsWith("ANSWER:")) {
			draft.note("\"" + line + "\" is read as the answer; Moodle would take it for another question");
		}
		Matcher lettered = OPTION.matcher(this.stem.getFirst());
		if (lettered.matches() && !this.letters.contains(lettered.group(1))) {
			return draft.refuse("single", "It has options, but no question before them. Write one.");
		}
		if (!this.letters.isEmpty() && !this.letters.getFirst().equals("A")) {
			return draft.refuse("single", "Its first option is " + this.letters.getFirst()
					+ ": what stands before it cuts it off from A. Write each option on one line.");
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
