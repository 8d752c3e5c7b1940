package dev.readyroom.questionbank.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Category;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.Decoding;

/** Reads a GIFT file: every block of it is a question, a category, or is refused. */
public final class GiftReader {

	private GiftReader() {
	}

	/**
	 * @param files gives what stands beside the file, by the names that texts use
	 */
	public static List<Found> read(byte[] bytes, Function<String, byte @Nullable []> files) {
		return Decoding.text(bytes).map((text) -> read(text, files)).orElseGet(() -> notUtf8(Decoding.guess(bytes)));
	}

	private static List<Found> read(String text, Function<String, byte @Nullable []> files) {
		List<Found> found = new ArrayList<>();
		Category category = Category.NONE;
		for (Block block : Blocks.of(text)) {
			if (block.text().startsWith("$CATEGORY:")) {
				String path = block.text().substring("$CATEGORY:".length());
				category = Category.of(Tokens.plain(Tokens.read(path.strip())));
			}
			else if (!block.text().isEmpty()) {
				found.add(new GiftQuestion(block, category, files).read());
			}
		}
		return found;
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
