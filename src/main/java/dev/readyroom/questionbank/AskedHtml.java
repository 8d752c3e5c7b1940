package dev.readyroom.questionbank;

import java.util.List;

import org.jsoup.Jsoup;

/**
 * A question's texts as safe HTML, by source position: what may be shown before anything
 * is revealed.
 *
 * @param options of a true-false question empty: pages have their own words for these two
 */
public record AskedHtml(String stem, List<String> options, List<String> matches) {

	public AskedHtml {
		options = List.copyOf(options);
		matches = List.copyOf(matches);
	}

	/** The stem on one line, without mark-up, for lists and files. */
	public String stemText() {
		return Jsoup.parseBodyFragment(this.stem).text();
	}

}
