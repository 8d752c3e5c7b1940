package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * A test of QTI, or a section of one in a file of its own. What it says about its items
 * goes to them; what it is itself, is lost.
 */
final class QtiAssessment {

	private static final Pattern START = Pattern.compile("(?i)<[\\w.:-]{0,50}assessment-?(test|section)\\b");

	private final XmlNode root;

	private final QtiFiles files;

	private boolean told;

	private QtiAssessment(XmlNode root, QtiFiles files) {
		this.root = root;
		this.files = files;
	}

	static boolean isOne(XmlNode root) {
		return QtiNames.is(root, "assessmentTest") || QtiNames.is(root, "assessmentSection");
	}

	static List<QtiAssessment> all(Zip zip) {
		return zip.names().stream().filter((it) -> it.matches("(?i).*\\.xml")).flatMap((name) -> {
			try {
				String text = Xml.text(zip.bytes(name));
				boolean maybe = START.matcher(text).find();
				return Stream.of(name)
					.filter((_) -> maybe)
					.map((_) -> text)
					.flatMap((it) -> of(it, new QtiFiles(zip, name)));
			}
			catch (BrokenXml ex) {
				return Stream.empty();
			}
		}).toList();
	}

	private static Stream<QtiAssessment> of(String text, QtiFiles files) {
		try {
			return Stream.of(Xml.read(text)).filter(QtiAssessment::isOne).map((root) -> new QtiAssessment(root, files));
		}
		catch (BrokenXml ex) {
			return Stream.empty();
		}
	}

	/** Says to each item what is said about it here. */
	void tell(QtiManifest manifest) {
		tell(this.root, manifest, "", List.of());
	}

	private void tell(XmlNode part, QtiManifest manifest, String titles, List<XmlNode> before) {
		String title = QtiNames.attribute(part, "title");
		String name = title.isBlank() ? titles : titles + (titles.isEmpty() ? "" : ", ") + "\"" + title.strip() + "\"";
		List<XmlNode> shown = Stream.concat(before.stream(), rubrics(part)).toList();
		for (XmlNode child : part.children()) {
			if (QtiNames.is(child, "assessmentItemRef")) {
				String path = this.files.inside(QtiNames.attribute(child, "href"));
				manifest.items().add(path);
				seat(child, manifest.of(path), name, shown);
			}
			else {
				tell(child, manifest, name, shown);
			}
		}
	}

	/** A rubric of a section is shown with each of its items. */
	private Stream<XmlNode> rubrics(XmlNode part) {
		return QtiNames.children(part, "rubricBlock")
			.filter(QtiAside::isShown)
			.map((it) -> QtiShared.fromTop(it, this.files));
	}

	private void seat(XmlNode reference, QtiFacts facts, String titles, List<XmlNode> before) {
		Stream.of(QtiNames.attribute(reference, "category").strip().split("\\s+"))
			.filter((it) -> !it.isEmpty())
			.forEach(facts::tag);
		facts.before(before);
		QtiNames.children(reference, "timeLimits").forEach((it) -> facts.seconds(QtiNames.attribute(it, "maxTime")));
		QtiNames.children(reference, "weight")
			.map((it) -> QtiNames.attribute(it, "value"))
			.filter((it) -> !it.matches("1(\\.0*)?"))
			.forEach((it) -> facts.lost("its weight " + it + " in a test: all questions count the same"));
		facts.lost("that it belongs to the test " + (titles.isEmpty() ? "beside it" : titles)
				+ ", with its order, choices and times");
		if (!this.told) {
			this.told = true;
			whole().forEach(facts::lost);
		}
	}

	/** Texts of a test that belong to none of its items: they are listed once. */
	private Stream<String> whole() {
		return this.root.all()
			.filter((it) -> QtiNames.is(it, "testFeedback")
					|| (QtiNames.is(it, "rubricBlock") && !QtiAside.isShown(it)))
			.map((it) -> (it.attribute("title") + " " + it.text()).strip().replaceAll("\\s+", " "))
			.filter((it) -> !it.isEmpty())
			.map((it) -> "what its test says elsewhere: \"" + QtiItem.shortened(it) + "\"");
	}

}
