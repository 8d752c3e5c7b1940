package dev.readyroom.questionbank.exchange.qti;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * Quizzes may draw their questions from banks, which can be in the same package, or not.
 *
 * @param idents of the banks of a package
 */
record ClassicBanks(Set<String> idents) {

	static final ClassicBanks NONE = new ClassicBanks(Set.of());

	private static final Pattern BANK = Pattern.compile("<objectbank[^<>]*\\bident\\s*=\\s*[\"']([^\"'<>]+)");

	static ClassicBanks of(Zip zip) {
		return new ClassicBanks(zip.names()
			.stream()
			.filter((name) -> name.matches("(?i).*\\.(xml|qti)"))
			.map((name) -> Xml.head(zip.bytes(name), 20_000))
			.flatMap((head) -> BANK.matcher(head).results().map((MatchResult it) -> it.group(1)))
			.collect(Collectors.toSet()));
	}

	/**
	 * A section that names a bank, or single questions of one, instead of having its own.
	 */
	boolean isDrawn(XmlNode node) {
		return node.is("section") && node.all("item").findAny().isEmpty() && node.all("section").count() == 1
				&& (node.first("sourcebank_ref").isPresent() || node.first("selection_metadata").isPresent());
	}

	private static String bank(XmlNode node) {
		String ref = node.attribute("sourcebank_ref");
		return ref.isEmpty() ? node.first("sourcebank_ref").map((it) -> it.text().strip()).orElse("") : ref;
	}

	/** Its questions are in the package, where they are read. */
	boolean isHere(XmlNode node) {
		return !node.is("item") && this.idents.contains(bank(node));
	}

	Found elsewhere(XmlNode node) {
		long single = node.all("selection_metadata").count();
		String number = node.first("selection_number")
			.map((it) -> it.text().strip() + " questions")
			.orElse("its questions");
		String from = (single > 0) ? number + " from " + single + ", which stand elsewhere. Export their pool too."
				: number + " from the question bank " + bank(node) + ", which stands elsewhere. Export that bank too.";
		String name = node.attribute("title") + node.attribute("item_ref");
		return new Found.Refused(new Place(node.line(), name.isBlank() ? "section at line " + node.line() : name),
				"unknown", node.is("section") ? "It draws " + from : "It is drawn from the question bank " + bank(node)
						+ ", which stands elsewhere. Export that bank too.");
	}

}
