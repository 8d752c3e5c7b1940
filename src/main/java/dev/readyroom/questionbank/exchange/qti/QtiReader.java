package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.blackboard.PoolReader;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Chunk;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Reads items of any QTI version, alone or in a package. */
public final class QtiReader {

	private static final String BROKEN = "unknown";

	/** Canvas's own quizzes, which a cartridge holds once more in a poorer form. */
	private static final String RICHER = ".xml.qti";

	/** What names the text that all questions of a section share. */
	private static final String SHARED = "parent_stimulus_item_ident";

	private final List<Found> found = new ArrayList<>();

	/** Idents of items that were read in a richer form already. */
	private final Set<String> richer = new HashSet<>();

	private ClassicBanks banks = ClassicBanks.NONE;

	/** What items of the old kind are called in all of a package. */
	private Set<String> idents = Set.of();

	private QtiReader() {
	}

	public static List<Found> read(String file, byte[] bytes) {
		QtiReader reader = new QtiReader();
		if (Zip.isOne(bytes)) {
			reader.packed(bytes);
		}
		else {
			reader.found.addAll(reader.items(bytes, QtiManifest.NONE, QtiFiles.NONE, file, true));
		}
		return reader.found;
	}

	private void packed(byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			QtiManifest manifest = QtiManifest.of(zip);
			this.banks = ClassicBanks.of(zip);
			this.idents = ClassicRefs.idents(zip);
			Set<String> missing = new TreeSet<>(manifest.items());
			List<String> names = zip.names()
				.stream()
				.filter((name) -> name.matches("(?i).*\\.(xml|dat)") || name.endsWith(RICHER)
						|| manifest.items().contains(name))
				.filter((name) -> !isMedia(name, zip))
				.filter((name) -> !name.matches("(.*/)?imsmanifest\\.xml"))
				.sorted(Comparator.comparing((String name) -> !name.endsWith(RICHER)).thenComparing(name -> name))
				.toList();
			for (String name : names) {
				missing.remove(name);
				boolean listed = manifest.items().contains(name);
				items(zip.bytes(name), manifest, new QtiFiles(zip, name), name, listed)
					.forEach((item) -> this.found.add(item.in(name)));
			}
			missing.stream()
				.filter((name) -> !zip.has(name))
				.forEach((name) -> this.found.add(new Found.Refused(new Place(name, 1, name), BROKEN,
						"The manifest or a test lists this item, but the package does not hold its file.")));
		}
		catch (UnsafeZip ex) {
			this.found.add(new Found.Refused(new Place(1, "the whole package"), BROKEN, ex.reason()));
		}
	}

	/** R's exams call the pictures and tables beside their items items, too. */
	private static boolean isMedia(String name, Zip zip) {
		return name.matches("(?i).*\\.(svg|html?|css|js)")
				|| (!name.matches("(?i).*\\.xml") && !Xml.head(zip.bytes(name), 200).stripLeading().startsWith("<"));
	}

	/**
	 * @param listed whether the file is said to be an item, so that it must not be passed
	 * over if it is none
	 */
	private List<Found> items(byte[] bytes, QtiManifest manifest, QtiFiles files, String name, boolean listed) {
		try {
			String text = Xml.text(bytes);
			try {
				XmlNode root = ClassicRefs.resolved(Xml.read(text));
				List<Found> elsewhere = ClassicRefs.elsewhere(root, this.idents);
				List<Found> found = new ArrayList<>(items(root, manifest, files, name, listed && elsewhere.isEmpty()));
				found.addAll(elsewhere);
				return found;
			}
			catch (BrokenXml ex) {
				return pieces(text, ex, files);
			}
		}
		catch (BrokenXml ex) {
			boolean matters = listed || Xml.head(bytes, bytes.length)
				.matches("(?s).*<[\\w:]*(qti-assessment-item|assessmentItem|questestinterop)\\b.*");
			return matters ? List.of(new Found.Refused(new Place(ex.line(), name), BROKEN, ex.reason())) : List.of();
		}
	}

	private List<Found> items(XmlNode root, QtiManifest manifest, QtiFiles files, String name, boolean listed) {
		if (PoolReader.isOne(root)) {
			return PoolReader.read(root, files::bytes);
		}
		List<Found> found = new ArrayList<>();
		QtiNames.all(root, "assessmentItem")
			.forEach((item) -> found.add(new QtiItem(item, manifest, files, name).read()));
		boolean old = root.is("questestinterop") || root.is("item");
		if (old) {
			Map<XmlNode, Found> classic = new LinkedHashMap<>();
			Map<XmlNode, String> shared = new HashMap<>();
			root.all("section")
				.filter((node) -> !node.attribute(SHARED).isEmpty())
				.forEach((node) -> node.children().forEach((it) -> shared.put(it, node.attribute(SHARED))));
			root.all()
				.filter((node) -> node.is("item") || node.is("bankentry_item") || this.banks.isDrawn(node))
				.filter((node) -> name.endsWith(RICHER) || !this.richer.contains(node.attribute("ident")))
				.filter((node) -> !this.banks.isHere(node))
				.forEach((node) -> classic.put(node, classic(node, root, shared.getOrDefault(node, ""), files, name)));
			ClassicAround.tell(root, classic, files.quiz());
			found.addAll(classic.values());
		}
		if (found.isEmpty() && listed) {
			found.add(new Found.Refused(new Place(root.line(), name), BROKEN,
					QtiAssessment.isOne(root)
							? "It is a test, which only names its items. Import the package, or the files of the items."
							: "<" + root.name() + "> holds no item that could be read."));
		}
		return found;
	}

	private Found classic(XmlNode node, XmlNode root, String shared, QtiFiles files, String name) {
		if (!node.is("item")) {
			return this.banks.elsewhere(node);
		}
		ClassicItem item = new ClassicItem(node, files);
		if (name.endsWith(RICHER) && !item.original().isEmpty()) {
			this.richer.add(item.original());
		}
		return item.below(root, shared).read();
	}

	/**
	 * Of a broken file of the old kind, the items that are whole; else the file is one
	 * refused item.
	 */
	private static List<Found> pieces(String text, BrokenXml trouble, QtiFiles files) throws BrokenXml {
		List<Chunk> chunks = Chunk.of(text, "item");
		if (!text.contains("<questestinterop") || chunks.isEmpty()) {
			throw trouble;
		}
		List<Found> found = new ArrayList<>();
		for (Chunk chunk : chunks) {
			try {
				XmlNode item = chunk.read();
				found.add(new ClassicItem(item, files).at(chunk.line()).read());
			}
			catch (BrokenXml ex) {
				found.add(new Found.Refused(new Place(ex.line(), "item at line " + chunk.line()), BROKEN, ex.reason()));
			}
		}
		return found;
	}

}
