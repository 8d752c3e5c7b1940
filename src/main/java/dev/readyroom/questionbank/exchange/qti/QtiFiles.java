package dev.readyroom.questionbank.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;

/**
 * The files of a package by the addresses that an item has for them: relative to the
 * item, or, in Canvas, to a folder that has a name of its own.
 *
 * @param zip null for an item that comes alone
 * @param item path of the item's file
 */
record QtiFiles(@Nullable Zip zip, String item) {

	static final QtiFiles NONE = new QtiFiles(null, "");

	byte @Nullable [] bytes(String address) {
		Zip all = this.zip;
		// Canvas leaves a question mark in a name as it is.
		String named = address.replaceFirst("[?]canvas_[^?]*$", "").replace("?", "%3F");
		return (all == null) ? null : path(address).or(() -> path(named)).map(all::bytes).orElse(null);
	}

	/**
	 * The path in the package of what has this address; nothing where it is not there.
	 */
	Optional<String> path(String address) {
		return Optional.ofNullable(this.zip).flatMap((all) -> path(all, address));
	}

	/** Where a file with this address is, or should be, in the package. */
	String inside(String address) {
		String folder = this.item.substring(0, this.item.lastIndexOf('/') + 1);
		return path(address).orElse(resolved(folder + decoded(address.replaceFirst("[?#].*", ""))));
	}

	/** What another file of the package calls its files. */
	QtiFiles of(String path) {
		return new QtiFiles(this.zip, path);
	}

	/** What Canvas says of the quiz in a file beside it; empty without. */
	List<String> quiz() {
		Zip all = this.zip;
		String folder = this.item.contains("/") ? this.item.substring(0, this.item.lastIndexOf('/') + 1) : "";
		String own = this.item.replaceFirst("^.*/", "").replaceFirst("\\..*", "") + "/";
		if (all == null) {
			return List.of();
		}
		return Stream.of(own, folder)
			.map((it) -> it + "assessment_meta.xml")
			.filter(all::has)
			.findFirst()
			.map((it) -> meta(all.bytes(it)))
			.orElse(List.of());
	}

	private static List<String> meta(byte[] bytes) {
		try {
			return ClassicAround.meta(Xml.read(Xml.text(bytes)));
		}
		catch (BrokenXml ex) {
			return List.of("what its file assessment_meta.xml says, which is broken");
		}
	}

	private Optional<String> path(Zip all, String address) {
		Matcher blackboard = Pattern.compile("@X@EmbeddedFile\\..*@X@(?:.*?(xid-\\d+_\\d+))?(.*)").matcher(address);
		if (blackboard.find()) {
			String number = blackboard.group(1);
			return all.names()
				.stream()
				.filter((name) -> (number != null) ? name.matches(".*__" + number + "(\\.\\w+)?")
						: ("/" + name).endsWith("/" + decoded(blackboard.group(2))))
				.findFirst();
		}
		if (address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*|[a-z]+:.*")) {
			return Optional.empty();
		}
		if (address.matches("il_\\d*_mob_\\d+")) {
			return all.names().stream().filter((name) -> name.contains("/" + address + "/")).findFirst();
		}
		String plain = decoded(address.replaceFirst("[?#].*", ""));
		String below = plain.replaceFirst("^/?(\\$?IMS[-_]CC[-_]FILE_?BASE\\$/?|\\.\\./)", "");
		String folder = this.item.substring(0, this.item.lastIndexOf('/') + 1);
		Optional<String> exact = Stream.of(resolved(folder + plain), resolved(plain), "web_resources/" + below, below)
			.filter(all::has)
			.findFirst();
		if (exact.isPresent()) {
			return exact;
		}
		List<String> alike = all.names().stream().filter((name) -> ("/" + name).endsWith("/" + below)).toList();
		return (alike.size() == 1) ? Optional.of(alike.getFirst()) : Optional.empty();
	}

	private static String decoded(String address) {
		try {
			return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

	/** Without steps up; what would lead out stays at the top. */
	private static String resolved(String path) {
		Deque<String> steps = new ArrayDeque<>();
		for (String step : path.split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			}
			else if (!step.equals(".") && !step.isEmpty()) {
				steps.addLast(step);
			}
		}
		return String.join("/", steps);
	}

}
