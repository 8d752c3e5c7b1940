package dev.readyroom.questionbank.exchange.gift;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;

/** Reads a GIFT file: every block of it is a question, a category, or is refused. */
public final class GiftReader {

	private GiftReader() {
	}

	public static List<Found> read(byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return notUtf8(new String(bytes, StandardCharsets.ISO_8859_1));
		}
		return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	private static List<Found> read(String text) {
		List<Found> found = new ArrayList<>();
		String category = "";
		for (Block block : Blocks.of(text)) {
			if (block.text().startsWith("$CATEGORY:")) {
				category = lastPart(block.text().substring("$CATEGORY:".length()));
			}
			else if (!block.text().isEmpty()) {
				found.add(new GiftQuestion(block, category).read());
			}
		}
		return found;
	}

	/** Two slashes in a name stand for one that parts nothing. */
	private static String lastPart(String path) {
		String[] parts = Tokens.plain(Tokens.read(path.strip())).split("(?<!/)/(?!/)");
		String last = parts[parts.length - 1].replace("//", "/").strip();
		return last.matches("(?i)top|\\$.*\\$") ? "" : last;
	}

	private static List<Found> notUtf8(String text) {
		List<Found> refused = new ArrayList<>();
		for (Block block : Blocks.of(text)) {
			if (!block.text().startsWith("$CATEGORY:")) {
				refused.add(new Found.Refused(new Place(block.line(), block.text().replaceAll("[^\\x20-\\x7e]", "?")),
						"unknown", "The file is not in UTF-8. Save it again with the encoding UTF-8."));
			}
		}
		return refused;
	}

}
