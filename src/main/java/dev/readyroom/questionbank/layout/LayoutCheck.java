package dev.readyroom.questionbank.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.Problem.Severity;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.TopicFile;

/** Compares a bank's files with their canonical layout. */
public final class LayoutCheck {

	private LayoutCheck() {
	}

	/**
	 * The files that should look otherwise, with how they should. A file that could not
	 * be read without error is left out.
	 */
	public static Map<String, String> canonical(Bank bank) {
		Map<String, String> canonical = new TreeMap<>();
		for (ReadTopic topic : bank.topics()) {
			TopicFile content = topic.content();
			if (content != null && topic.problems().isEmpty()) {
				String layout = Layout.of(content);
				if (!layout.equals(actual(bank, topic.file()))) {
					canonical.put(topic.file(), layout);
				}
			}
		}
		return canonical;
	}

	/** Line ends of another system are that system's business. */
	private static String actual(Bank bank, String file) {
		return Objects.requireNonNull(bank.files().text(file)).replace("\r\n", "\n");
	}

	public static List<Problem> judge(Bank bank) {
		return canonical(bank).entrySet()
			.stream()
			.map((file) -> new Problem(file.getKey(), firstDifference(actual(bank, file.getKey()), file.getValue()),
					Severity.ERROR, null, "from this line on the file is not in the canonical layout",
					"Run check --fix, which rewrites it"))
			.toList();
	}

	private static int firstDifference(String actual, String canonical) {
		List<String> is = actual.lines().toList();
		List<String> should = canonical.lines().toList();
		return 1 + IntStream.range(0, Math.min(is.size(), should.size()))
			.filter((i) -> !is.get(i).equals(should.get(i)))
			.findFirst()
			.orElse(Math.min(is.size(), should.size()));
	}

}
