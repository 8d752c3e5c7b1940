package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Texts in files of their own, which several items of a package share. */
final class QtiShared {

	/** Attributes that name a file. */
	private static final Set<String> NAMES = Set.of("src", "data");

	private final QtiFiles files;

	private final Draft draft;

	QtiShared(QtiFiles files, Draft draft) {
		this.files = files;
		this.draft = draft;
	}

	/** The texts that an item of QTI 3 refers to, as HTML. */
	String stimuli(XmlNode item) {
		StringBuilder html = new StringBuilder();
		QtiNames.all(item, "assessmentStimulusRef").forEach((it) -> {
			String href = QtiNames.attribute(it, "href");
			XmlNode root = file(href).orElse(null);
			XmlNode body = (root == null) ? null : QtiNames.first(root, "stimulusBody").orElse(null);
			if (root == null || body == null) {
				this.draft.lost("the text beside it, " + href + ": the file does not bring it");
			}
			else {
				html.append(QtiAside.without(body, this.draft).html());
				QtiAside.others(root, this.draft);
			}
		});
		return html.toString();
	}

	/** The same text with what it includes from other files (TAO's way to share). */
	XmlNode included(XmlNode text) {
		return text.with((node) -> QtiNames.is(node, "include") ? included(node, node.attribute("href"))
				: node.is("object") && node.attribute("type").equals("text/html") ? page(node) : node);
	}

	/** A page of HTML that is shown in the text, such as one to read. */
	private XmlNode page(XmlNode object) {
		byte[] bytes = this.files.bytes(object.attribute("data"));
		if (bytes == null) {
			return object;
		}
		QtiFiles beside = this.files.of(this.files.inside(object.attribute("data")));
		Element body = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body();
		body.select("[src]").forEach((it) -> it.attr("src", fromTop(it.attr("src"), beside)));
		try {
			this.draft.brought(object.attribute("data"));
			return Xml.read("<div><![CDATA[<div>" + body.html().replace("]]>", "]]&gt;") + "</div>]]></div>");
		}
		catch (BrokenXml ex) {
			return object;
		}
	}

	private @Nullable XmlNode included(XmlNode node, String href) {
		boolean whole = node.attribute("xpointer").isEmpty() && !node.attribute("parse").equals("text");
		XmlNode other = whole ? file(href).orElse(null) : null;
		if (other == null) {
			this.draft.lost("what stands in " + href + ": the file does not bring it");
			return null;
		}
		return other.without((it) -> QtiNames.is(it, "include"));
	}

	private Optional<XmlNode> file(String href) {
		return file(this.files, href);
	}

	/** The root of a file, which names its pictures from the top of the package. */
	static Optional<XmlNode> file(QtiFiles files, String href) {
		byte[] bytes = files.bytes(href);
		if (bytes == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(fromTop(Xml.read(Xml.text(bytes)), files.of(files.inside(href))));
		}
		catch (BrokenXml ex) {
			return Optional.empty();
		}
	}

	static XmlNode fromTop(XmlNode text, QtiFiles files) {
		return text.with((node) -> {
			XmlNode named = node;
			for (String name : NAMES) {
				String address = node.attribute(name);
				named = address.isEmpty() ? named : named.having(name, fromTop(address, files));
			}
			return named;
		});
	}

	private static String fromTop(String address, QtiFiles files) {
		return files.path(address).map((path) -> "/" + path.replace("%", "%25")).orElse(address);
	}

}
