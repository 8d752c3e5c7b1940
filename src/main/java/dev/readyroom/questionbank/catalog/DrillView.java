package dev.readyroom.questionbank.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * How many questions one may ask for.
 *
 * @param sizes values of the form's field, in the order shown
 * @param all what "all" comes to
 */
record DrillView(List<String> sizes, int all) {

	private static final int MOST = 50;

	/**
	 * @param questions how many the topic has
	 */
	static DrillView of(int questions) {
		List<String> sizes = new ArrayList<>();
		for (int size : List.of(5, 10, 20)) {
			if (size < questions) {
				sizes.add(String.valueOf(size));
			}
		}
		sizes.add("all");
		return new DrillView(sizes, Math.min(questions, MOST));
	}

}
