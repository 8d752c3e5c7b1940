package dev.readyroom.questionbank.exchange.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.Questions;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Reads a file of our own. A question with anything wrong in it is refused. */
public final class YamlReader {

	/** Where a question begins, also in a file that is broken elsewhere. */
	private static final Pattern ENTRY = Pattern.compile("\\s*- id:\\s*[\"']?([^\"'#\\s]*).*");

	private static final Pattern TYPE = Pattern.compile("\\s*type:\\s*[\"']?([a-z-]+).*");

	private YamlReader() {
	}

	public static List<Found> read(byte[] bytes) {
		return read(bytes, Pictures.NONE);
	}

	/**
	 * @param pictures those that come with it
	 */
	public static List<Found> read(byte[] bytes, Pictures pictures) {
		ReadTopic topic = Bank.read(BankFiles.of("an import", Map.of("import/file.yaml", bytes))).topics().getFirst();
		List<Place> entries = entries(bytes);
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			int end = (i + 1 < entries.size()) ? entries.get(i + 1).line() : Integer.MAX_VALUE;
			found.add(item(entries.get(i), end, topic, type(bytes, entries.get(i).line()), pictures));
		}
		if (found.isEmpty() && !topic.problems().isEmpty()) {
			Problem first = topic.problems().getFirst();
			found.add(new Found.Refused(new Place(first.line(), "the whole file"), "unknown", sentence(first)));
		}
		return found;
	}

	private static List<Place> entries(byte[] bytes) {
		List<Place> entries = new ArrayList<>();
		String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\\r?\\n", -1);
		for (int i = 0; i < lines.length; i++) {
			Matcher entry = ENTRY.matcher(lines[i]);
			if (entry.matches()) {
				entries.add(new Place(i + 1, entry.group(1)));
			}
		}
		return entries;
	}

	private static String type(byte[] bytes, int line) {
		return new String(bytes, StandardCharsets.UTF_8).lines()
			.skip(line)
			.limit(4)
			.map(TYPE::matcher)
			.filter(Matcher::matches)
			.map((type) -> type.group(1))
			.findFirst()
			.orElse("unknown");
	}

	private static Found item(Place place, int end, ReadTopic topic, String type, Pictures pictures) {
		ReadQuestion read = topic.questions()
			.stream()
			.filter((it) -> it.line("id") == place.line())
			.findFirst()
			.orElse(null);
		if (read != null) {
			return new Found.Kept(place, resolved(read), read.topic(), List.of(), lost(topic),
					Questions.pictures(read.question(), pictures).toList());
		}
		List<Problem> own = topic.problems()
			.stream()
			.filter((problem) -> problem.line() >= place.line() && problem.line() < end)
			.toList();
		List<Problem> all = own.isEmpty() ? topic.problems() : own;
		String reason = all.isEmpty() ? "It cannot be read. Compare it with question-bank/README.md."
				: all.stream().limit(5).map(YamlReader::sentence).collect(Collectors.joining(" "));
		return new Found.Refused(place, type, reason);
	}

	/** Topics that are made here are in English. */
	private static List<String> lost(ReadTopic topic) {
		String lang = (topic.content() != null) ? topic.content().lang() : null;
		return (lang == null || lang.equals("en")) ? List.of() : List.of("the language " + lang);
	}

	private static String sentence(Problem problem) {
		return "Line " + problem.line() + ": " + problem.message() + ". " + problem.remedy() + ".";
	}

	/** With the settings of its file, since it comes alone. */
	private static SourceQuestion resolved(ReadQuestion read) {
		SourceQuestion it = read.question();
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(),
				it.explanation(), it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(),
				read.settings());
	}

}
