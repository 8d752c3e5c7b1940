package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** What a package says about one of its items, outside of the item's own file. */
final class QtiFacts {

	private final Set<String> tags = new LinkedHashSet<>();

	private final List<String> lost = new ArrayList<>();

	private List<String> said = List.of();

	private String topic = "";

	private String seconds = "";

	private List<XmlNode> before = List.of();

	void tag(String tag) {
		this.tags.add(tag);
	}

	void lost(String what) {
		this.lost.add(what);
	}

	/**
	 * @param facts that have no place in a question
	 */
	void said(List<String> facts) {
		this.said = facts;
	}

	void topic(String topic) {
		this.topic = topic;
	}

	void seconds(String seconds) {
		this.seconds = seconds;
	}

	/**
	 * @param texts stand before the question's own
	 */
	void before(List<XmlNode> texts) {
		this.before = texts;
	}

	Set<String> tags() {
		return this.tags;
	}

	List<String> lost() {
		return this.lost;
	}

	/** What else is said, apart from the title that the item itself has. */
	String saidBeside(String title) {
		String known = "title \"" + title.strip().replaceAll("\\s+", " ") + "\"";
		return this.said.stream().filter((it) -> !it.equals(known)).collect(Collectors.joining(", "));
	}

	String topic() {
		return this.topic;
	}

	String seconds() {
		return this.seconds;
	}

	List<XmlNode> before() {
		return this.before;
	}

}
