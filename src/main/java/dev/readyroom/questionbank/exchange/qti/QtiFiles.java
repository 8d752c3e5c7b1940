package dev.readyroom.questionbank.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.pack.Zip;

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
		return (all == null) ? null : path(all, address).or(() -> path(all, named)).map(all::bytes).orElse(null);
	}

	private Optional<String> path(Zip all, String address) {
		if (address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*|[a-z]+:.*")) {
			return Optional.empty();
		}
		String plain = decoded(address.replaceFirst("[?#].*", ""));
		String below = plain.replaceFirst("^/?(\\$?IMS[-_]CC[-_]FILE_?BASE\\$/?|\\.\\./)", "");
		String folder = this.item.substring(0, this.item.lastIndexOf('/') + 1);
		Optional<String> exact = Stream.of(resolved(folder + plain), plain, "web_resources/" + below, below)
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
