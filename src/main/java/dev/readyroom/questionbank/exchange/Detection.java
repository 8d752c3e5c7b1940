package dev.readyroom.questionbank.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.blackboard.PoolReader;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.sheet.Sheets;
import dev.readyroom.questionbank.exchange.xml.Xml;

/** Tells a file's format by its name and what it begins with. */
final class Detection {

	private static final Pattern AIKEN = Pattern.compile("(?im)^\\s*ANSWER\\s*:\\s*[A-Z]\\b");

	private static final Pattern AIKEN_OPTION = Pattern.compile("(?m)^\\s*B[).]");

	private static final Pattern GIFT = Pattern
		.compile("(?m)^\\s*(::|\\$CATEGORY:)|(?<!\\\\)\\{[^{}]*[=~#TF][^{}]*}|\\{\\s*}");

	/** Lines that describe a text for Anki, maybe below comments. */
	private static final Pattern ANKI = Pattern.compile("(#[^\\n]*\\n)*#(separator|html|tags|columns|notetype|deck|guid"
			+ "|if matches|(notetype|deck|tags|guid) column) *:");

	/** An item of QTI 1.2 can stand alone. */
	private static final Pattern CLASSIC_ITEM = Pattern
		.compile("^[^<]*(?:<[?!][^>]*>[^<]*)*<item\\s[^>]*\\bident\\s*=");

	private static final int HEAD = 20_000;

	private Detection() {
	}

	static Optional<Format> of(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (Zip.isOne(bytes)) {
			return zip(lower, bytes);
		}
		String head = Xml.head(bytes, HEAD);
		if (head.stripLeading().startsWith("<")) {
			return Optional.of(xml(head));
		}
		if (ANKI.matcher(head).lookingAt()) {
			return Optional.of(Format.ANKI_TEXT);
		}
		return switch (lower.replaceAll("(?s).*\\.", "")) {
			case "yaml", "yml" -> Optional.of(Format.YAML);
			case "csv" -> Optional.of(Format.CSV);
			case "gift" -> Optional.of(Format.GIFT);
			case "aiken" -> Optional.of(Format.AIKEN);
			case "apkg", "colpkg" -> Optional.of(Format.ANKI);
			case "xlsx" -> Optional.of(Format.XLSX);
			default -> text(head, bytes);
		};
	}

	private static Optional<Format> zip(String name, byte[] bytes) {
		if (name.endsWith(".apkg") || name.endsWith(".colpkg")) {
			return Optional.of(Format.ANKI);
		}
		try {
			Zip zip = Zip.read(bytes);
			if (zip.has("xl/workbook.xml")) {
				return Optional.of(Sheets.isKahoot(bytes) ? Format.KAHOOT : Format.XLSX);
			}
			if (zip.names().stream().anyMatch((file) -> file.matches("collection\\.anki2|collection\\.anki21b?"))) {
				return Optional.of(Format.ANKI);
			}
			if (zip.names().stream().anyMatch((file) -> file.matches("(.*/)?imsmanifest\\.xml"))) {
				return Optional.of(qti(zip));
			}
			return zip.names().stream().anyMatch((file) -> file.endsWith(".yaml")) ? Optional.of(Format.YAML)
					: zip.names().stream().anyMatch((file) -> file.endsWith(".xml")) ? Optional.of(loose(zip))
							: texts(zip);
		}
		catch (UnsafeZip ex) {
			return name.endsWith(".xlsx") ? Optional.of(Format.XLSX) : Optional.of(Format.QTI_21);
		}
	}

	/** Without a manifest, files of Moodle may have been packed too. */
	private static Format loose(Zip zip) {
		boolean moodle = zip.names()
			.stream()
			.filter((file) -> file.endsWith(".xml"))
			.map((file) -> Xml.head(zip.bytes(file), 4000))
			.allMatch((head) -> head.contains("<quiz") && xml(head) == Format.MOODLE_XML);
		return moodle ? Format.MOODLE_XML : qti(zip);
	}

	/** GIFT with the pictures beside it. */
	private static Optional<Format> texts(Zip zip) {
		return zip.names()
			.stream()
			.filter((file) -> file.matches("(?i).*\\.(txt|gift|aiken)"))
			.findFirst()
			.flatMap((file) -> of(file, zip.bytes(file)))
			.filter((format) -> format == Format.GIFT || format == Format.AIKEN);
	}

	/** The newest version that any of its files has. */
	private static Format qti(Zip zip) {
		return zip.names()
			.stream()
			.filter((file) -> file.endsWith(".xml"))
			.map((file) -> Xml.head(zip.bytes(file), 4000))
			.map(Detection::xml)
			.filter(Format::isQti)
			.max(java.util.Comparator.naturalOrder())
			.orElse(Format.QTI_12);
	}

	private static Format xml(String head) {
		// Blackboard packs its own pools as it does its QTI.
		if (PoolReader.isOne(head)) {
			return Format.QTI_12;
		}
		if (head.contains("qti-assessment-item") || head.contains("imsqtiasi_v3p0") || head.contains("imsqti_itemv3")
				|| head.contains("qtiv3p0")) {
			return Format.QTI_30;
		}
		if (head.contains("imsqti_v2p2") || head.contains("imsqtiv2p2")) {
			return Format.QTI_22;
		}
		if (head.contains("imsqti_v2p") || head.contains("assessmentItem") || head.contains("imsqti_item_xmlv2p")) {
			return Format.QTI_21;
		}
		boolean classic = head.contains("questestinterop") || head.contains("imsqti_xmlv1p")
				|| CLASSIC_ITEM.matcher(head).find();
		return classic ? Format.QTI_12 : Format.MOODLE_XML;
	}

	private static Optional<Format> text(String head, byte[] bytes) {
		boolean gift = GIFT.matcher(head).find();
		if (AIKEN.matcher(head).find() && (!gift || AIKEN_OPTION.matcher(head).find())) {
			return Optional.of(Format.AIKEN);
		}
		boolean tabs = !head.isBlank() && head.lines().limit(3).allMatch((line) -> line.contains("\t"));
		if (tabs && Sheets.hasHeading(bytes)) {
			return Optional.of(Format.CSV);
		}
		return gift ? Optional.of(Format.GIFT) : tabs ? Optional.of(Format.ANKI_TEXT) : Optional.empty();
	}

}
