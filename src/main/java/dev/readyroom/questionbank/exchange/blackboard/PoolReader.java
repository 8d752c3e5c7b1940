package dev.readyroom.questionbank.exchange.blackboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * Reads a pool or test in Blackboard's own format: a list that names the questions, and
 * the questions.
 */
public final class PoolReader {

	private static final String QUESTION = "QUESTION_";

	private static final Pattern BEGINNING = Pattern.compile("<(POOL|ASSESSMENT)\\b[^>]*>\\s*<TITLE\\s");

	private PoolReader() {
	}

	/** By what a file begins with. */
	public static boolean isOne(String head) {
		return BEGINNING.matcher(head).find();
	}

	public static boolean isOne(XmlNode root) {
		return root.is("POOL") || (root.is("ASSESSMENT") && root.child("QUESTIONLIST").isPresent());
	}

	/**
	 * @param files gives what belongs to a name in a text; null for nothing
	 */
	public static List<Found> read(XmlNode root, Function<String, byte @Nullable []> files) {
		Map<String, String> points = root.all("QUESTION")
			.collect(Collectors.toMap((it) -> it.attribute("id"), (it) -> it.attribute("points"), (a, _) -> a));
		List<XmlNode> questions = root.children()
			.stream()
			.filter((it) -> it.name().startsWith(QUESTION) && !it.is("QUESTIONLIST"))
			.toList();
		List<Found> found = new ArrayList<>();
		String title = root.child("TITLE").map((it) -> it.attribute("value").strip()).orElse("");
		String around = about(root, title);
		for (XmlNode it : questions) {
			Found read = new PoolQuestion(it, points.getOrDefault(it.attribute("id"), ""), files).read(around);
			around = (read instanceof Found.Kept) ? "" : around;
			found.add(read);
		}
		List<String> here = questions.stream().map((it) -> it.attribute("id")).toList();
		root.all("QUESTION")
			.filter((it) -> !here.contains(it.attribute("id")))
			.forEach((it) -> found.add(new Found.Refused(new Place(it.line(), it.attribute("id")), "unknown",
					"The list of questions names it, but the file does not bring it.")));
		return found;
	}

	/** What belongs to no question, which is told with the first one that is kept. */
	private static String about(XmlNode root, String title) {
		String text = root.children()
			.stream()
			.filter((it) -> List.of("DESCRIPTION", "INSTRUCTIONS").contains(it.name()))
			.flatMap(XmlNode::all)
			.map((it) -> it.children().isEmpty() ? it.text().strip() : "")
			.filter((it) -> !it.isEmpty())
			.collect(Collectors.joining(" "));
		String name = title.isEmpty() ? "" : ", \"" + title + "\"";
		return (title + text).isEmpty() ? ""
				: "the pool around it" + name + (text.isEmpty() ? "" : ": \"" + text + "\"");
	}

}
