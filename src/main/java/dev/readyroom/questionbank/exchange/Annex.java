package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * What other programs have no field for and learners want to read, as parts at the end of
 * the explanation, each below a line in bold. Reading takes them apart again.
 */
final class Annex {

	private static final String CHANGED = "**What changed**";

	private static final String WHYS = "**Step by step**";

	private static final String REFERENCES = "**References**";

	private static final Pattern REFERENCE = Pattern.compile("- \\[(.*)]\\(<(.*)>\\)");

	private Annex() {
	}

	/**
	 * The question with all it has in its explanation. What would not come back as it was
	 * stays out.
	 */
	static SourceQuestion pack(SourceQuestion it) {
		SourceQuestion plain = with(it, it.explanation(), it.body(), null, List.of());
		return Stream.of(it, with(it, it.explanation(), it.body(), null, it.references()), plain)
			.map((kept) -> new SourceQuestion[] { kept, packed(kept) })
			.filter((pair) -> unpack(pair[1]).equals(pair[0]))
			.map((pair) -> pair[1])
			.findFirst()
			.orElse(plain);
	}

	private static SourceQuestion packed(SourceQuestion it) {
		String explanation = Stream
			.of(it.explanation(), section(CHANGED, it.whatChanged()), section(WHYS, numbered(whys(it.body()))),
					section(REFERENCES, references(it.references())))
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining("\n\n"));
		return with(it, explanation, withWhys(it.body(), List.of()), null, List.of());
	}

	private static @Nullable String section(String title, @Nullable String text) {
		return (text != null && !text.isEmpty()) ? title + "\n\n" + text : null;
	}

	private static String references(List<Reference> references) {
		return references.stream()
			.map((reference) -> "- [" + reference.title() + "](<" + reference.url() + ">)")
			.collect(Collectors.joining("\n"));
	}

	/** Only these types have reasons that others have no place for. */
	private static List<String> whys(Body body) {
		List<String> whys = switch (body) {
			case Body.TrueFalse _, Body.Choice _ -> List.<String>of();
			case Body.Ordering it -> it.items().stream().map(Body.Item::why).toList();
			case Body.Matching it -> it.pairs().stream().map(Body.Pair::why).toList();
		};
		return whys.stream().allMatch(String::isEmpty) ? List.of() : whys;
	}

	/**
	 * Up to the last one: an empty one at the end would not outlive the reading of a
	 * text.
	 */
	private static String numbered(List<String> whys) {
		List<String> lines = new ArrayList<>();
		int last = IntStream.range(0, whys.size()).filter((i) -> !whys.get(i).isEmpty()).max().orElse(-1);
		for (String why : whys.subList(0, last + 1)) {
			lines.add((lines.size() + 1) + ". " + why.replace("\n", "\n    "));
		}
		return String.join("\n", lines);
	}

	/** The question with what its explanation holds back in its places. */
	static SourceQuestion unpack(SourceQuestion it) {
		String rest = it.explanation();
		int at = start(rest, REFERENCES);
		List<Reference> references = (at < 0) ? List.of() : references(after(rest, at, REFERENCES));
		if (!references.isEmpty()) {
			rest = before(rest, at);
		}
		at = start(rest, WHYS);
		List<String> whys = (at < 0) ? List.of() : unnumbered(after(rest, at, WHYS), size(it.body()));
		Body body = whys.isEmpty() ? it.body() : withWhys(it.body(), whys);
		if (!body.equals(it.body())) {
			rest = before(rest, at);
		}
		at = start(rest, CHANGED);
		String changed = (at < 0) ? null : after(rest, at, CHANGED);
		return with(it, (at < 0) ? rest : before(rest, at), body, (changed != null) ? changed : it.whatChanged(),
				references.isEmpty() ? it.references() : references);
	}

	private static int start(String text, String title) {
		return text.startsWith(title + "\n\n") ? 0 : text.lastIndexOf("\n\n" + title + "\n\n");
	}

	private static String before(String text, int at) {
		return text.substring(0, Math.max(0, at));
	}

	private static String after(String text, int at, String title) {
		return text.substring(at + title.length() + ((at == 0 && !text.startsWith("\n")) ? 2 : 4));
	}

	/** None where any line is something else. */
	private static List<Reference> references(String lines) {
		List<Reference> references = new ArrayList<>();
		for (String line : lines.split("\n", -1)) {
			Matcher reference = REFERENCE.matcher(line);
			if (!reference.matches()) {
				return List.of();
			}
			references.add(new Reference(reference.group(1), reference.group(2)));
		}
		return references;
	}

	private static int size(Body body) {
		return (body instanceof Body.Matching matching) ? matching.pairs().size() : body.texts().size();
	}

	/** As many as there are parts; none where the list has more, or is something else. */
	private static List<String> unnumbered(String list, int size) {
		List<String> whys = new ArrayList<>();
		for (String line : list.split("\n", -1)) {
			String number = (whys.size() + 1) + ". ";
			if (line.startsWith(number)) {
				whys.add(line.substring(number.length()));
			}
			else if (line.startsWith("    ") && !whys.isEmpty()) {
				whys.add(whys.removeLast() + "\n" + line.substring(4));
			}
			else {
				return List.of();
			}
		}
		int missing = Math.max(0, size - whys.size());
		whys.addAll(Collections.nCopies(missing, ""));
		return (whys.size() == size) ? whys : List.of();
	}

	/** Nothing changes where there are not as many; none at all take all away. */
	private static Body withWhys(Body body, List<String> whys) {
		return switch (body) {
			case Body.Ordering it when fits(whys, it.items()) -> new Body.Ordering(IntStream.range(0, it.items().size())
				.mapToObj((i) -> new Body.Item(it.items().get(i).text(), why(whys, i)))
				.toList());
			case Body.Matching it when fits(whys, it.pairs()) -> new Body.Matching(IntStream.range(0, it.pairs().size())
				.mapToObj((i) -> new Body.Pair(it.pairs().get(i).item(), it.pairs().get(i).match(), why(whys, i)))
				.toList(), it.distractors());
			default -> body;
		};
	}

	private static boolean fits(List<String> whys, List<?> parts) {
		return whys.isEmpty() || whys.size() == parts.size();
	}

	private static String why(List<String> whys, int i) {
		return whys.isEmpty() ? "" : whys.get(i);
	}

	private static SourceQuestion with(SourceQuestion it, String explanation, Body body, @Nullable String whatChanged,
			List<Reference> references) {
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(), body, explanation,
				whatChanged, references, it.objectives(), it.facts(), it.tags(), it.note(), it.own());
	}

}
