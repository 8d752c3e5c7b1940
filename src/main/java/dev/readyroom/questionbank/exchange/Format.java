package dev.readyroom.questionbank.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats, by the names that people call them. */
public enum Format {

	GIFT("gift", "GIFT", "gift", true, "gift.txt"),

	AIKEN("aiken", "Aiken", "txt", true),

	MOODLE_XML("moodle-xml", "Moodle XML", "xml", true, "moodle", "moodlexml"),

	QTI_12("qti-1.2", "QTI 1.2", "zip", false, "qti1", "qti12"),

	QTI_21("qti-2.1", "QTI 2.1", "zip", true, "qti", "qti2", "qti21"),

	QTI_22("qti-2.2", "QTI 2.2", "zip", false, "qti22"),

	QTI_30("qti-3.0", "QTI 3.0", "zip", true, "qti3", "qti30"),

	CSV("csv", "CSV", "csv", true),

	XLSX("xlsx", "Excel", "xlsx", true, "excel"),

	KAHOOT("kahoot", "Kahoot", "xlsx", true, "kahootxlsx"),

	ANKI("anki", "Anki package", "apkg", true, "apkg", "colpkg"),

	ANKI_TEXT("anki-text", "Anki text", "txt", true, "ankitxt"),

	YAML("yaml", "YAML", "yaml", true, "yml", "readyroom");

	private final String slug;

	private final String title;

	private final String extension;

	private final boolean written;

	private final Set<String> aliases;

	Format(String slug, String title, String extension, boolean written, String... aliases) {
		this.slug = slug;
		this.title = title;
		this.extension = extension;
		this.written = written;
		this.aliases = Set.of(aliases);
	}

	/** The name in reports and on the command line, such as {@code qti-2.1}. */
	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** The ending of a file's name. */
	public String extension() {
		return this.extension;
	}

	public boolean isQti() {
		return this.slug.startsWith("qti");
	}

	public boolean isWritten() {
		return this.written;
	}

	/** Case, hyphens and dots of the name do not matter. */
	public static Optional<Format> named(String name) {
		String plain = plain(name);
		return Arrays.stream(values())
			.filter((format) -> plain(format.slug).equals(plain)
					|| format.aliases.stream().anyMatch((alias) -> plain(alias).equals(plain)))
			.findFirst();
	}

	/** Those that questions can be written in. */
	public static Stream<Format> written() {
		return Arrays.stream(values()).filter((format) -> format.written);
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
