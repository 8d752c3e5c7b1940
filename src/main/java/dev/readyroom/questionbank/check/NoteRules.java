package dev.readyroom.questionbank.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.markdown.StudyNotes;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.Problem.Severity;

/** Rules on study notes and their pictures. */
final class NoteRules {

	private static final Pattern OTHER_NOTES = Pattern.compile("([a-z0-9-]+)\\.md(?:#([\\w-]+))?");

	private NoteRules() {
	}

	static Stream<Problem> pictures(Context context) {
		return notes(context).flatMap((entry) -> {
			String folder = entry.getKey().substring(0, entry.getKey().lastIndexOf('/') + 1);
			return entry.getValue()
				.images()
				.stream()
				.filter((image) -> !image.matches("images/[a-z0-9-]+\\.svg")
						|| !context.bank().files().has(folder + image))
				.map((image) -> at(entry, image, "there is no picture " + image,
						"Pictures are SVG files under images/, named in lower case"));
		});
	}

	static Stream<Problem> links(Context context) {
		return notes(context).flatMap((entry) -> entry.getValue()
			.links()
			.stream()
			.filter((link) -> !leadsSomewhere(link, entry.getValue(), context))
			.map((link) -> at(entry, link, "the link " + link + " leads nowhere",
					"Use https, #heading of this page, or topic.md#heading")));
	}

	private static boolean leadsSomewhere(String link, StudyNotes own, Context context) {
		if (link.startsWith("https://")) {
			return true;
		}
		if (link.startsWith("#")) {
			return own.anchors().contains(link.substring(1));
		}
		Matcher other = OTHER_NOTES.matcher(link);
		if (!other.matches()) {
			return false;
		}
		Optional<StudyNotes> notes = context.bank().notesOf(other.group(1));
		return notes.isPresent() && (other.group(2) == null || notes.get().anchors().contains(other.group(2)));
	}

	static Stream<Problem> showable(Context context) {
		return notes(context).flatMap((entry) -> {
			String text = entry.getValue().markdown();
			if (text.contains("\uFFFD")) {
				return Stream
					.of(at(entry, "\uFFFD", "the file is not in UTF-8", "Save it again with the encoding UTF-8"));
			}
			return (text.length() <= 200_000) ? Stream.empty()
					: Stream.of(at(entry, "", "the notes have more than 200,000 characters", "Split the topic"));
		});
	}

	static Stream<Problem> pictureNames(Context context) {
		Map<String, String> seen = new HashMap<>();
		return context.bank().files().paths((path) -> path.endsWith(".svg")).stream().flatMap((path) -> {
			String other = seen.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), path);
			return (other == null) ? Stream.empty() : Stream
				.of(FileRules.error(path, "another picture has the same name: " + other, "Rename one of them"));
		});
	}

	private static Stream<Map.Entry<String, StudyNotes>> notes(Context context) {
		return context.bank().notes().entrySet().stream();
	}

	/** On the line where the text first stands. */
	private static Problem at(Map.Entry<String, StudyNotes> notes, String text, String message, String remedy) {
		List<String> lines = notes.getValue().markdown().lines().toList();
		int line = 1;
		for (int i = lines.size() - 1; i >= 0; i--) {
			line = lines.get(i).contains(text) ? i + 1 : line;
		}
		return new Problem(notes.getKey(), line, Severity.ERROR, null, message, remedy);
	}

}
