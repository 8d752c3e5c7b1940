package dev.readyroom.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The project's own files as text, by their path. */
record Sources(Map<String, String> files) {

	static final Sources JAVA = under("src/main/java", ".java");

	static final Sources TEMPLATES = under("src/main/resources/templates", ".html");

	static final Sources MESSAGES = under("src/main/resources/messages", ".properties");

	static final Sources MIGRATIONS = under("src/main/resources/db/migration", ".sql");

	static final Sources SCRIPTS = under("src/main/resources/static/js", ".js");

	static Sources under(String folder, String ending) {
		Path root = Path.of(folder);
		Map<String, String> files = new TreeMap<>();
		try (var all = Files.walk(root)) {
			for (Path file : all.filter((path) -> path.toString().endsWith(ending)).toList()) {
				files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Sources(files);
	}

	/** Every place a pattern is found in, with the file it is in. */
	void each(Pattern pattern, BiConsumer<String, MatchResult> found) {
		this.files
			.forEach((file, text) -> pattern.matcher(text).results().forEach((match) -> found.accept(file, match)));
	}

	/** {@code file: text} of all places. */
	List<String> find(String pattern) {
		List<String> found = new ArrayList<>();
		each(Pattern.compile(pattern), (file, match) -> found.add(file + ": " + match.group()));
		return found;
	}

	/** The names of the modules that have files here. */
	List<String> modules() {
		return this.files.keySet().stream().map((file) -> file.replaceFirst("[/.].*", "")).distinct().toList();
	}

}
