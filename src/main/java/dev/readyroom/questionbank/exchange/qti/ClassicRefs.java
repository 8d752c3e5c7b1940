package dev.readyroom.questionbank.exchange.qti;

import java.util.HashMap;
import java.util.Map;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * Texts and pictures of QTI 1.2 that stand elsewhere in the file and are only named where
 * they are shown.
 */
final class ClassicRefs {

	private ClassicRefs() {
	}

	/** With what is named in the place of its name. */
	static XmlNode resolved(XmlNode root) {
		if (root.all().noneMatch(ClassicRefs::isRef)) {
			return root;
		}
		Map<String, XmlNode> named = new HashMap<>();
		root.all().filter((it) -> it.name().startsWith("mat")).forEach((it) -> {
			named.putIfAbsent(it.attribute("label"), it);
			named.putIfAbsent(it.attribute("ident"), it);
		});
		named.remove("");
		return root.with((it) -> isRef(it) ? named.getOrDefault(it.attribute("linkrefid"), it) : it);
	}

	private static boolean isRef(XmlNode node) {
		return node.name().matches("matref|material_ref");
	}

}
