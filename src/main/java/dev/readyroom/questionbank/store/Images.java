package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.source.BankFiles;

/** The diagrams of a bank's study notes, and the pictures of its questions. */
final class Images {

	private static final Pattern FILE = Pattern.compile("[^/]+/images/([a-z0-9-]{1,80}\\.svg)");

	private Images() {
	}

	/**
	 * Pictures of questions. They are never removed: wordings of long ago show them
	 * still.
	 */
	static List<Attachment> pictures(BankFiles files) {
		return files.paths((path) -> path.matches("[^/]+/" + Attachment.FOLDER + Attachment.NAME))
			.stream()
			.map((path) -> Objects.requireNonNull(files.bytes(path)))
			.flatMap((bytes) -> Attachment.fit(bytes).stream())
			.toList();
	}

	/** By file name, which is enough to find them: {@code check} keeps names unique. */
	static Map<String, String> of(BankFiles files) {
		Map<String, String> images = new TreeMap<>();
		for (String path : files.paths((path) -> path.endsWith(".svg"))) {
			Matcher matcher = FILE.matcher(path);
			if (matcher.matches()) {
				images.putIfAbsent(matcher.group(1), Objects.requireNonNull(files.text(path)));
			}
		}
		return images;
	}

}
