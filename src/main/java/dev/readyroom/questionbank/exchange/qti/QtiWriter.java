package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.XmlText;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes a package of QTI 2.1 or 3.0: an item a question, and a manifest with tags and
 * topics.
 */
public final class QtiWriter implements Writing {

	private static final String FOLDER = "items/";

	private final boolean three;

	private final Map<String, byte[]> items = new LinkedHashMap<>();

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private final StringBuilder resources = new StringBuilder();

	private final Pictures pictures;

	/**
	 * @param three QTI 3.0 rather than 2.1
	 */
	public QtiWriter(boolean three, Pictures pictures) {
		this.three = three;
		this.pictures = pictures;
	}

	@Override
	public Optional<String> add(SourceQuestion it, String topic) {
		String path = FOLDER + "%05d-%s.xml".formatted(this.items.size() + 1, it.id());
		String item = new QtiItemWriter(this.three).write(it);
		this.items.put(path, item.getBytes(StandardCharsets.UTF_8));
		this.resources.append("    <resource identifier=\"RES-")
			.append(XmlText.of(it.id()))
			.append("\" type=\"")
			.append(this.three ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p1")
			.append("\" href=\"")
			.append(XmlText.of(path))
			.append("\">\n      <metadata>\n        <lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\">\n          <general>\n");
		it.tags()
			.forEach((tag) -> this.resources.append("            <keyword><string language=\"en\">")
				.append(XmlText.of(tag))
				.append("</string></keyword>\n"));
		this.resources.append("          </general>\n          <classification><taxonPath><taxon><id>")
			.append(XmlText.of(topic))
			.append("</id></taxon></taxonPath></classification>\n        </lom>\n      </metadata>\n      <file href=\"")
			.append(XmlText.of(path))
			.append("\"/>\n");
		pictures(item);
		this.resources.append("    </resource>\n");
		return Optional.empty();
	}

	/** They stand where the texts have them: beside the item. */
	private void pictures(String item) {
		Attachment.in(item).distinct().flatMap((name) -> this.pictures.named(name).stream()).forEach((picture) -> {
			String path = FOLDER + picture.address();
			this.files.put(path, picture.bytes());
			this.resources.append("      <file href=\"").append(path).append("\"/>\n");
		});
	}

	@Override
	public byte[] bytes() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("imsmanifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
		files.putAll(this.items);
		files.putAll(this.files);
		return Zip.write(files);
	}

	private String manifest() {
		String namespace = this.three ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
				: "http://www.imsglobal.org/xsd/imscp_v1p1";
		String schema = this.three ? "<schema>QTI Package</schema><schemaversion>3.0.0</schemaversion>"
				: "<schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion>";
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<manifest xmlns="%s" identifier="readyroom-questions">
				  <metadata>%s</metadata>
				  <organizations/>
				  <resources>
				%s  </resources>
				</manifest>
				""".formatted(namespace, schema, this.resources);
	}

}
