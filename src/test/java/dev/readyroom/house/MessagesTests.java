package dev.readyroom.house;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts and the places that ask for them stay in step. */
class MessagesTests {

	private static final String MODULES = String.join("|", Sources.MESSAGES.modules());

	/** Words of the framework: constraint names and conversion errors. */
	private static final Pattern FRAMEWORK = Pattern.compile("[A-Z][A-Za-z]+|typeMismatch(\\..*)?");

	/**
	 * {@code "quiz.refused.clock"}, or the beginning of a key that goes on with a value.
	 */
	private static final Pattern IN_JAVA = Pattern
		.compile("\"((?:" + MODULES + "|done)\\.[a-zA-Z0-9._-]+)\"(\\s*\\+)?");

	/** {@code #{quiz.attempt.saved(…)}} and {@code #{|quiz.verdict.${…}|}}. */
	private static final Pattern IN_TEMPLATE = Pattern
		.compile("#\\{\\|?\\$?\\{?'?((?:" + MODULES + "|done)\\.[a-zA-Z0-9._-]+)('\\s*\\+|\\$\\{)?");

	/** {@code #messages.msg('quiz.kind.' + …)}, {@code #{${locked ? 'a.b' : 'a.c'}}}. */
	private static final Pattern QUOTED = Pattern.compile("'((?:" + MODULES + "|done)\\.[a-zA-Z0-9._-]*)'(\\s*\\+)?");

	/** What a redirect says on the next page: {@code ?done=saved}. */
	private static final Pattern DONE = Pattern.compile("[?&]done=([a-z-]+)|\"done\", \"([a-z-]+)\"");

	/** What a mail or another text with parts adds to the key it is called by. */
	private static final List<String> PARTS = List.of("", ".subject", ".text");

	private final Set<String> keys = keys();

	private final Set<String> used = new TreeSet<>();

	private final Set<String> beginnings = new TreeSet<>();

	MessagesTests() {
		Stream.of(IN_TEMPLATE, QUOTED)
			.forEach(
					(pattern) -> Sources.TEMPLATES.each(pattern, (file, match) -> use(match.group(1), match.group(2))));
		Sources.JAVA.each(IN_JAVA, (file, match) -> use(match.group(1), match.group(2)));
		Sources.JAVA.each(DONE,
				(file, match) -> this.used.add("done." + ((match.group(1) != null) ? match.group(1) : match.group(2))));
	}

	private void use(String key, String goesOn) {
		(goesOn != null || key.endsWith(".") || key.endsWith("-") ? this.beginnings : this.used).add(key);
	}

	@Test
	void everyTextThatIsAskedForExists() {
		assertThat(this.used).filteredOn((key) -> PARTS.stream().noneMatch((part) -> this.keys.contains(key + part)))
			.isEmpty();
		assertThat(this.beginnings)
			.filteredOn((beginning) -> this.keys.stream().noneMatch((key) -> key.startsWith(beginning)))
			.isEmpty();
		assertThat(this.used).as("keys found at all").hasSizeGreaterThan(150);
	}

	@Test
	void noTextIsLeftOver() {
		assertThat(this.keys).filteredOn((key) -> !FRAMEWORK.matcher(key).matches())
			.filteredOn((key) -> PARTS.stream()
				.filter(key::endsWith)
				.noneMatch((part) -> this.used.contains(key.substring(0, key.length() - part.length()))))
			.filteredOn((key) -> this.beginnings.stream().noneMatch(key::startsWith))
			.isEmpty();
	}

	@Test
	void aKeyStandsOnceInTheFileOfItsModule() {
		Set<String> seen = new TreeSet<>();
		List<String> wrong = new ArrayList<>();
		Sources.MESSAGES.files().forEach((file, text) -> {
			String module = file.replace(".properties", "");
			text.lines()
				.filter((line) -> line.matches("[A-Za-z].*=.*"))
				.map((line) -> line.replaceFirst("=.*", ""))
				.forEach((key) -> {
					boolean framework = module.equals("web") && FRAMEWORK.matcher(key).matches();
					if (!seen.add(key) || !(framework || key.startsWith(module + ".") || key.startsWith("done."))) {
						wrong.add(file + ": " + key);
					}
				});
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyMessageFileIsRead() throws IOException {
		String settings = java.nio.file.Files.readString(java.nio.file.Path.of("src/main/resources/application.yaml"));
		assertThat(Sources.MESSAGES.modules())
			.allSatisfy((module) -> assertThat(settings).contains("messages/" + module));
	}

	/**
	 * A text with a place for a value is read as a {@link java.text.MessageFormat}, where
	 * an apostrophe is written twice; any other is shown as it stands.
	 */
	@Test
	void apostrophesAreWrittenAsTheyWillBeRead() {
		List<String> wrong = new ArrayList<>();
		texts().forEach((key, text) -> {
			boolean format = text.matches("(?s).*\\{\\d.*") || FRAMEWORK.matcher(key).matches();
			if (format ? text.replace("''", "").contains("'") : text.contains("''")) {
				wrong.add(key + "=" + text);
			}
		});
		assertThat(wrong).isEmpty();
	}

	private static Set<String> keys() {
		return texts().keySet();
	}

	private static TreeMap<String, String> texts() {
		TreeMap<String, String> texts = new TreeMap<>();
		Sources.MESSAGES.files().values().forEach((text) -> {
			Properties properties = new Properties();
			try {
				properties.load(new StringReader(text));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
		});
		return texts;
	}

}
