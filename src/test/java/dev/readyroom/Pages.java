package dev.readyroom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads what a test needs out of a page. */
public final class Pages {

	private Pages() {
	}

	public static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The page without what is random in it, so that two can be compared. */
	public static String comparable(MvcTestResult result, String typed) {
		return text(result).replaceAll("(content|value)=\"[A-Za-z0-9_=-]{60,}\"", "$1=\"token\"").replace(typed, "…");
	}

	/** The path of the link on this site that starts like this. */
	public static String link(String text, String start) {
		Matcher link = Pattern.compile("http://localhost(" + Pattern.quote(start) + "[A-Za-z0-9_-]+)").matcher(text);
		if (!link.find()) {
			throw new AssertionError("no link to " + start + " in " + text);
		}
		return link.group(1);
	}

}
