package dev.readyroom.questionbank.source;

import java.util.HashMap;
import java.util.Map;

/** On which line of a file each of its values begins, counted from 1. */
public final class Lines {

	private final Map<String, Integer> lines = new HashMap<>();

	/** Each of these paths on a line of its own, counted from 1. */
	public static Lines of(Iterable<String> paths) {
		Lines lines = new Lines();
		for (String path : paths) {
			lines.put(path, lines.lines.size() + 1);
		}
		return lines;
	}

	void put(String path, int line) {
		this.lines.putIfAbsent(path, line);
	}

	/** The line of the value, or that of what it would belong to. */
	public int of(String path, String orElse) {
		Integer line = this.lines.get(path);
		return (line != null) ? line : this.lines.getOrDefault(orElse, 1);
	}

}
