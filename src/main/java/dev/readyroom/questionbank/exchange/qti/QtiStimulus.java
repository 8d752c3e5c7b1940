package dev.readyroom.questionbank.exchange.qti;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** A text that several items of QTI 3 share. */
final class QtiStimulus {

	private QtiStimulus() {
	}

	/** What it says; empty where it is not there, or broken. */
	static String html(byte @Nullable [] file) {
		if (file == null) {
			return "";
		}
		try {
			return QtiNames.first(Xml.read(Xml.text(file)), "stimulusBody").map(XmlNode::html).orElse("");
		}
		catch (BrokenXml ex) {
			return "";
		}
	}

}
