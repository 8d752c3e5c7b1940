package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.Xml;

/** Files of programs that we know, and that are not read: what to save instead. */
final class ForeignFile {

	private static final String XLSX = " Save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\".";

	private static final int HEAD = 2_000;

	private ForeignFile() {
	}

	/** Why it is not read, and what to do; nothing for a file that may be. */
	static Optional<String> reason(String name, byte[] bytes) {
		String end = name.toLowerCase(Locale.ROOT).replaceAll("(?s).*\\.", "");
		String first = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
		if (end.equals("json")) {
			return Optional.of("JSON is not read. Export the questions as Moodle XML, QTI, GIFT or a spreadsheet.");
		}
		if (end.equals("mbz")) {
			return Optional
				.of("It is the backup of a course. Export its questions from Moodle's question bank as Moodle XML.");
		}
		return Optional.ofNullable(bytes.length == 0 ? "The file is empty."
				: Zip.isOne(bytes) ? packed(end, bytes) : first(first, Xml.head(bytes, HEAD).stripLeading()));
	}

	private static @Nullable String first(String first, String head) {
		if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return "It is a file of an old Office program, such as .xls, or one with a password." + XLSX;
		}
		if (first.startsWith("%PDF") || first.startsWith("{\\rtf")) {
			return "It is a document for reading, in which nobody can tell questions from answers. Export the questions "
					+ "from the program they were written in.";
		}
		if (first.startsWith("SQLite format 3")) {
			return "It is a database. Where it is Anki's, export the deck as a package (.apkg).";
		}
		if (first.startsWith("\u001F\u008B") || first.startsWith("Rar!") || first.startsWith("7z\u00BC\u00AF")
				|| first.startsWith("BZh")) {
			return "It is packed, but not as a zip file. A backup of Moodle is not read: export the questions as Moodle "
					+ "XML. Else unpack it, and bring the files in it.";
		}
		if (first.startsWith("\u0089PNG") || first.startsWith("\u00FF\u00D8\u00FF") || first.startsWith("GIF8")) {
			return "It is a picture. Pictures come in together with questions, in a package.";
		}
		if (head.contains("urn:oasis:names:tc:opendocument") || head.contains("urn:schemas-microsoft-com:office")) {
			return "It is a document of an office program, in XML." + XLSX;
		}
		boolean page = head.toLowerCase(Locale.ROOT).startsWith("<!doctype html") || head.matches("(?is)<html[\\s>].*");
		return page ? "It is a web page. Export the questions as Moodle XML, QTI, GIFT or a spreadsheet." : null;
	}

	private static @Nullable String packed(String end, byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			if (zip.has("mimetype") && new String(zip.bytes("mimetype"), StandardCharsets.UTF_8)
				.startsWith("application/vnd.oasis.opendocument")) {
				return "It is a document of LibreOffice." + XLSX;
			}
			if (zip.has("xl/workbook.xml")
					&& Xml.head(zip.bytes("xl/workbook.xml"), HEAD).contains("purl.oclc.org/ooxml")) {
				return "It is a \"Strict Open XML\" workbook. Save it as an ordinary Excel workbook (.xlsx).";
			}
			if (zip.has("xl/workbook.bin")) {
				return "It is a workbook in Excel's binary format (.xlsb)." + XLSX;
			}
			if (zip.names().stream().anyMatch((file) -> file.startsWith("Index/") && file.endsWith(".iwa"))) {
				return "It is a document of Apple's, such as Numbers." + XLSX;
			}
			if (zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
				return "It is a document of Word or PowerPoint, in which nobody can tell questions from answers. Export "
						+ "the questions from the program they were written in.";
			}
			if (zip.has("h5p.json")) {
				return "It is a package of H5P, which is not read. Export the questions as Moodle XML or QTI.";
			}
			return zip.has("moodle_backup.xml")
					? "It is a backup of Moodle, which is not read. Export the questions as Moodle XML." : null;
		}
		catch (UnsafeZip ex) {
			return end.matches("ods|odt|docx|pptx|numbers|h5p") ? ex.reason() : null;
		}
	}

}
