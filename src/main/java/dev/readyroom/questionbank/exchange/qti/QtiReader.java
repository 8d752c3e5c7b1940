package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Chunk;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Reads items of any QTI version, alone or in a package. */
public final class QtiReader {

	private static final String BROKEN = "unknown";

	private final List<Found> found = new ArrayList<>();

	private QtiReader() {
	}

	public static List<Found> read(String file, byte[] bytes) {
		QtiReader reader = new QtiReader();
		if (Zip.isOne(bytes)) {
			reader.packed(bytes);
		}
		else {
			reader.found.addAll(items(bytes, QtiManifest.NONE, file, true));
		}
		return reader.found;
	}

	private void packed(byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			QtiManifest manifest = QtiManifest.of(zip);
			Set<String> missing = new TreeSet<>(manifest.items());
			for (String name : zip.names()) {
				missing.remove(name);
				boolean listed = manifest.items().contains(name);
				if (name.endsWith(".xml") && !name.matches("(.*/)?imsmanifest\\.xml")) {
					items(zip.bytes(name), manifest, name, listed).forEach((item) -> this.found.add(item.in(name)));
				}
			}
			missing.forEach((name) -> this.found.add(new Found.Refused(new Place(name, 1, name), BROKEN,
					"The manifest lists this item, but the package does not hold its file.")));
		}
		catch (UnsafeZip ex) {
			this.found.add(new Found.Refused(new Place(1, "the whole package"), BROKEN, ex.reason()));
		}
	}

	/**
	 * @param listed whether the file is said to be an item, so that it must not be passed
	 * over if it is none
	 */
	private static List<Found> items(byte[] bytes, QtiManifest manifest, String file, boolean listed) {
		try {
			String text = Xml.text(bytes);
			try {
				return items(Xml.read(text), manifest, file, listed);
			}
			catch (BrokenXml ex) {
				return pieces(text, ex, file);
			}
		}
		catch (BrokenXml ex) {
			return List.of(new Found.Refused(new Place(ex.line(), file), BROKEN, ex.reason()));
		}
	}

	private static List<Found> items(XmlNode root, QtiManifest manifest, String file, boolean listed) {
		List<XmlNode> items = QtiNames.all(root, "assessmentItem").toList();
		List<XmlNode> classic = root.is("questestinterop") || root.is("item") ? root.all("item").toList() : List.of();
		List<Found> found = new ArrayList<>();
		items.forEach((item) -> found.add(new QtiItem(item, manifest, file).read()));
		classic.forEach((item) -> found.add(new ClassicItem(item).read()));
		if (found.isEmpty() && listed) {
			found.add(new Found.Refused(new Place(root.line(), file), BROKEN,
					"<" + root.name() + "> holds no item that could be read."));
		}
		return found;
	}

	/**
	 * Of a broken file of the old kind, the items that are whole; else the file is one
	 * refused item.
	 */
	private static List<Found> pieces(String text, BrokenXml trouble, String file) throws BrokenXml {
		List<Chunk> chunks = Chunk.of(text, "item");
		if (!text.contains("<questestinterop") || chunks.isEmpty()) {
			throw trouble;
		}
		List<Found> found = new ArrayList<>();
		for (Chunk chunk : chunks) {
			try {
				XmlNode item = chunk.read();
				found.add(new ClassicItem(item).at(chunk.line()).read());
			}
			catch (BrokenXml ex) {
				found.add(new Found.Refused(new Place(ex.line(), "item at line " + chunk.line()), BROKEN, ex.reason()));
			}
		}
		return found;
	}

}
