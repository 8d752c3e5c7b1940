package dev.readyroom.questionbank.store;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.source.BankFiles;

/** The diagrams of a bank's study notes. */
final class Images {

	private static final Pattern FILE = Pattern.compile("[^/]+/images/([a-z0-9-]{1,80}\\.svg)");

	private Images() {
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
