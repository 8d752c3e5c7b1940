package dev.readyroom.questionbank.authoring.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * A stretch of text.
 *
 * @param differs whether the other side does not have it
 */
public record Piece(String text, boolean differs) {

	/** The old text, with what is gone marked. */
	static List<Piece> left(String before, String after) {
		return pieces(words(before), words(after), true);
	}

	/** The new text, with what was added marked. */
	static List<Piece> right(String before, String after) {
		return pieces(words(before), words(after), false);
	}

	/** Words with the space behind them, so that putting them together gives the text. */
	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
	}

	private static List<Piece> pieces(List<String> before, List<String> after, boolean left) {
		List<String> side = left ? before : after;
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : deltas(before, after)) {
			Chunk<String> chunk = left ? delta.getSource() : delta.getTarget();
			add(pieces, side.subList(at, chunk.getPosition()), false);
			add(pieces, chunk.getLines(), true);
			at = chunk.getPosition() + chunk.size();
		}
		add(pieces, side.subList(at, side.size()), false);
		return pieces;
	}

	/**
	 * A word that another follows now is the same word; where nothing but space differs,
	 * the space is meant.
	 */
	private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
		List<AbstractDelta<String>> words = DiffUtils
			.diff(before, after, (one, other) -> one.stripTrailing().equals(other.stripTrailing()))
			.getDeltas();
		return words.isEmpty() ? DiffUtils.diff(before, after).getDeltas() : words;
	}

	private static void add(List<Piece> pieces, List<String> words, boolean differs) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(String.join("", words), differs));
		}
	}

}
