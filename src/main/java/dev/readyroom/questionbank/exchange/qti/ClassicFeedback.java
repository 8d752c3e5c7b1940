package dev.readyroom.questionbank.exchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What an item of QTI 1.2 says once it was answered, and to which response it belongs.
 */
final class ClassicFeedback {

	/** Names of what is for those who were right, or wrong, as a whole. */
	private static final String VERDICT = "(?i).*correct.*|mastery|fail(ure)?|right|wrong";

	private final XmlNode item;

	private final ClassicKey key;

	private final Draft draft;

	private final Map<String, XmlNode> left = new LinkedHashMap<>();

	ClassicFeedback(XmlNode item, ClassicKey key, Draft draft) {
		this.item = item;
		this.key = key;
		this.draft = draft;
		item.all("itemfeedback")
			.forEach((it) -> this.left.put(it.attribute("ident"), it.without((node) -> node.is("hint"))));
	}

	/** The reason of one response; empty without. */
	String of(String list, String response) {
		XmlNode linked = this.left.remove(this.key.feedback(list, response, this.left.keySet()));
		String why = (linked != null) ? ClassicText.read(linked, this.draft) : "";
		return why.isBlank() ? inside(list, response) : why;
	}

	/** Sakai has it once more where it is shown, or there alone. */
	private String inside(String list, String response) {
		return this.item.all("respcondition")
			.filter((it) -> it.all("varequal")
				.map((equal) -> equal.attribute("respident") + "\n" + equal.text().strip())
				.toList()
				.equals(List.of(list + "\n" + response)))
			.flatMap((it) -> it.all("displayfeedback"))
			.map((it) -> it.text().strip())
			.filter((it) -> !it.isEmpty() && !it.equals("null"))
			.map((it) -> HtmlText.toMarkdown(it, this.draft.beside()))
			.findFirst()
			.orElse("");
	}

	/**
	 * Feedback that belongs to no option: the general one explains, the others are lost.
	 */
	void finish() {
		ClassicText.aside(this.item, this.draft);
		this.item.children("qticomment")
			.stream()
			.map((it) -> it.text().strip().replaceAll("\\s+", " "))
			.filter((it) -> !it.isEmpty())
			.forEach((it) -> this.draft.lost("its comment \"" + it + "\""));
		this.item.all("hint")
			.map((it) -> ClassicText.read(it, this.draft))
			.filter((it) -> !it.isBlank())
			.forEach((it) -> this.draft.lost("the hint \"" + it + "\""));
		Map<String, String> texts = new LinkedHashMap<>();
		this.left.forEach((ident, node) -> texts.put(ident, ClassicText.read(node, this.draft)));
		texts.values().removeIf(String::isBlank);
		this.left.keySet().retainAll(texts.keySet());
		String explains = explaining();
		this.draft.explanation(texts.getOrDefault(explains, ""));
		texts.remove(explains);
		texts.forEach((ident, text) -> this.draft.lost("the feedback " + ident + " \"" + text + "\""));
	}

	private String explaining() {
		String label = this.item.attribute("label");
		String shown = this.left.keySet()
			.stream()
			.filter((it) -> it.matches("(?i)general(_?(fb|feedback))?") || (!label.isEmpty() && it.equals(label)))
			.findFirst()
			.orElseGet(() -> this.key.always(this.left.keySet()));
		if (!shown.isEmpty()) {
			return shown;
		}
		String solution = this.left.entrySet()
			.stream()
			.filter((it) -> it.getValue().first("solution").isPresent())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
		String only = (this.left.size() == 1) ? this.left.keySet().iterator().next() : "";
		return !solution.isEmpty() ? solution : only.matches(VERDICT) ? "" : only;
	}

}
