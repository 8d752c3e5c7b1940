package dev.readyroom.questionbank.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.aiken.AikenReader;
import dev.readyroom.questionbank.exchange.anki.AnkiReader;
import dev.readyroom.questionbank.exchange.anki.AnkiTextReader;
import dev.readyroom.questionbank.exchange.gift.GiftReader;
import dev.readyroom.questionbank.exchange.moodle.MoodleReader;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.qti.QtiReader;
import dev.readyroom.questionbank.exchange.sheet.Sheets;
import dev.readyroom.questionbank.exchange.yaml.YamlReader;

/** From the bytes of a file to what was found in it, whatever they are. */
public final class FileReading {

	private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

	static final int MOST_BYTES = 50_000_000;

	private static final int MOST_ITEMS = 50_000;

	private FileReading() {
	}

	/**
	 * @param file its name, which is shown and may tell the format
	 * @param wanted null to find out the format
	 */
	public static FoundFile read(String file, byte[] bytes, @Nullable Format wanted) {
		if (bytes.length > MOST_BYTES) {
			return FoundFile.refused(file, wanted, "The file has more than 50 MB. Split it.");
		}
		Optional<String> foreign = ForeignFile.reason(file, bytes);
		if (foreign.isPresent()) {
			return FoundFile.refused(file, wanted, foreign.get());
		}
		Optional<Format> format = (wanted != null) ? Optional.of(wanted) : Detection.of(file, bytes);
		if (format.isEmpty()) {
			return FoundFile.refused(file, null,
					"The format cannot be told from the file. Name it, such as --format gift.");
		}
		List<Found> items = guarded(file, bytes, format.get());
		if (items.isEmpty()) {
			return FoundFile.refused(file, format.get(),
					"There is no question in it that could be read as " + format.get().title() + ".");
		}
		if (items.size() > MOST_ITEMS) {
			return FoundFile.refused(file, format.get(), "The file holds more than 50,000 items. Split it.");
		}
		return new FoundFile(file, format.get(), items.stream().map((item) -> unpacked(item, format.get())).toList());
	}

	/** What breaks a reader unforeseen takes no other file with it. */
	private static List<Found> guarded(String file, byte[] bytes, Format format) {
		try {
			return items(file, bytes, format);
		}
		catch (RuntimeException | StackOverflowError ex) {
			LOG.error("The file {} broke the reader of {}", file, format.title(), ex);
			return List.of(new Found.Refused(new Place(1, "the whole file"), "unknown",
					"Reading it broke off, so nothing of it is taken in: this is a defect of Readyroom. Please report it."));
		}
	}

	private static List<Found> items(String file, byte[] bytes, Format format) {
		return switch (format) {
			case GIFT -> packed(bytes, "(?i).*\\.(txt|gift)", GiftReader::read);
			case AIKEN -> packed(bytes, "(?i).*\\.(txt|aiken)", (text, _) -> AikenReader.read(text));
			case MOODLE_XML -> packed(bytes, "(?i).*\\.xml", (xml, _) -> MoodleReader.read(xml));
			case QTI_12, QTI_21, QTI_22, QTI_30 -> QtiReader.read(file, bytes);
			case CSV, XLSX, KAHOOT -> Sheets.read(bytes);
			case ANKI -> AnkiReader.read(bytes);
			case ANKI_TEXT -> AnkiTextReader.read(bytes);
			case YAML -> Zip.isOne(bytes) ? yamlFiles(bytes) : YamlReader.read(bytes);
		};
	}

	/**
	 * A file of Moodle's by itself, or all that a package has, with the pictures beside
	 * them.
	 */
	private static List<Found> packed(byte[] bytes, String names,
			BiFunction<byte[], Function<String, byte @Nullable []>, List<Found>> reader) {
		if (!Zip.isOne(bytes)) {
			return reader.apply(bytes, (_) -> null);
		}
		try {
			Zip zip = Zip.read(bytes);
			return zip.names()
				.stream()
				.flatMap((name) -> name.matches(names) ? reader.apply(zip.bytes(name), (file) -> anywhere(zip, file))
					.stream()
					.map((item) -> item.in(name)) : another(name))
				.toList();
		}
		catch (UnsafeZip ex) {
			return List.of(new Found.Refused(new Place(1, "the whole file"), "unknown", ex.reason()));
		}
	}

	/** A file that may hold questions too, but in another format than the rest. */
	private static Stream<Found> another(String name) {
		boolean questions = name.matches("(?i).*\\.(xml|gift|txt|aiken|csv|xlsx|apkg|zip|yaml)")
				&& !name.startsWith("__MACOSX/");
		return questions
				? Stream.of(new Found.Refused(new Place(name, 1, name), "unknown",
						"It is in another format than the other files of its package. Bring it by itself."))
				: Stream.empty();
	}

	/** In whatever folder it is. */
	private static byte @Nullable [] anywhere(Zip zip, String file) {
		String name = "/" + URLDecoder.decode(file.replaceAll(".*/", "").replace("+", "%2B"), StandardCharsets.UTF_8);
		return zip.names()
			.stream()
			.filter((packed) -> ("/" + packed).endsWith(name))
			.findFirst()
			.map(zip::bytes)
			.orElse(null);
	}

	private static List<Found> yamlFiles(byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			List<Found> found = new ArrayList<>();
			zip.names()
				.stream()
				.filter((name) -> name.endsWith(".yaml"))
				.forEach((name) -> YamlReader.read(zip.bytes(name), beside(zip, name))
					.forEach((item) -> found.add(item.in(name))));
			return found;
		}
		catch (UnsafeZip ex) {
			return List.of(new Found.Refused(new Place(1, "the whole file"), "unknown", ex.reason()));
		}
	}

	/**
	 * Pictures are in a folder beside the questions; what they are is looked at again.
	 */
	private static Pictures beside(Zip zip, String file) {
		String folder = file.substring(0, file.lastIndexOf('/') + 1) + Attachment.FOLDER;
		return (name) -> zip.has(folder + name)
				? Attachment.fit(zip.bytes(folder + name)).filter((it) -> it.name().equals(name)) : Optional.empty();
	}

	/** What our own exports put into tags and explanations goes back to its place. */
	private static Found unpacked(Found found, Format format) {
		return (found instanceof Found.Kept kept && format != Format.YAML)
				? kept.with(Labels.unpack(Annex.unpack(kept.question()))) : found;
	}

}
