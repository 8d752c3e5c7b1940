package dev.readyroom.questionbank.check;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.markdown.StudyNotes;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** Rules on what a question points to. */
final class ReferenceRules {

	/** Official documentation and standards: these hosts and those below them. */
	static final List<String> HOSTS = List.of("aws.amazon.com", "nist.gov", "ietf.org", "rfc-editor.org",
			"cabforum.org", "pcisecuritystandards.org");

	private static final Pattern NOTE = Pattern.compile("([a-z0-9-]{1,80})#([\\p{L}\\p{N}_-]+)");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private ReferenceRules() {
	}

	static Stream<Problem> references(ReadQuestion it, Context context) {
		var references = it.question().references();
		if (references.isEmpty()) {
			return Stream.of(it.error("references", "no reference is given",
					"Name at least one page of official documentation"));
		}
		return IntStream.range(0, references.size())
			.filter((i) -> !isOfficial(references.get(i).url()))
			.mapToObj((i) -> it.error("references[" + i + "].url",
					"\"" + references.get(i).url() + "\" is no address of official documentation",
					"Use https and one of these hosts: " + String.join(", ", HOSTS)));
	}

	static boolean isOfficial(String url) {
		try {
			URI uri = URI.create(url);
			String host = uri.getHost();
			return "https".equals(uri.getScheme()) && host != null && uri.getUserInfo() == null
					&& HOSTS.stream().anyMatch((known) -> host.equals(known) || host.endsWith("." + known));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	static Stream<Problem> objectives(ReadQuestion it, Context context) {
		Map<String, String> objectives = it.question().objectives();
		if (objectives.isEmpty() && !context.isDrill(it)) {
			return Stream.of(it.error("objectives", "the question belongs to no exam",
					"Add an exam and its task (`objectives: { exam: \"task\" }`), or say that it is for practice only (`drill: true`)"));
		}
		return objectives.entrySet().stream().flatMap((entry) -> objective(it, context, entry));
	}

	private static Stream<Problem> objective(ReadQuestion it, Context context, Map.Entry<String, String> entry) {
		String part = "objectives." + entry.getKey();
		if (context.bank().exams().stream().noneMatch((exam) -> exam.id().equals(entry.getKey()))) {
			return Stream.of(it.error(part, "there is no exam " + entry.getKey(),
					"Correct the name, or describe the exam in exams/" + entry.getKey() + ".yaml"));
		}
		Optional<Exam> exam = context.bank().exam(entry.getKey());
		return (exam.isEmpty() || exam.get().domainOf(entry.getValue()).isPresent()) ? Stream.empty()
				: Stream.of(it.error(part, "the exam " + entry.getKey() + " has no domain for " + entry.getValue(),
						"Begin it with the number of one of its domains"));
	}

	static Stream<Problem> facts(ReadQuestion it, Context context) {
		if (!context.bank().facts().present()) {
			return Stream.empty();
		}
		return it.question()
			.facts()
			.stream()
			.filter((handle) -> !context.bank().facts().byHandle().containsKey(handle))
			.map((handle) -> it.error("facts", "facts.yaml has no fact " + handle,
					"Correct the handle, or add the fact"));
	}

	static Stream<Problem> tags(ReadQuestion it, Context context) {
		Set<String> seen = new HashSet<>();
		return it.question()
			.tags()
			.stream()
			.filter((tag) -> !SLUG.matcher(tag).matches() || tag.length() > 80 || !seen.add(tag))
			.map((tag) -> it.error("tags", "\"" + tag + "\" is no tag, or is there twice",
					"Use lower-case letters, digits and single hyphens, and each tag once"));
	}

	static Stream<Problem> note(ReadQuestion it, Context context) {
		String note = it.question().note();
		if (note == null) {
			return Stream.empty();
		}
		Matcher parts = NOTE.matcher(note);
		if (!parts.matches()) {
			return Stream.of(it.error("note", "\"" + note + "\" names no paragraph", "Write it as topic#anchor"));
		}
		Optional<StudyNotes> notes = context.bank().notesOf(parts.group(1));
		if (notes.isEmpty()) {
			return Stream.of(it.error("note", "there are no study notes " + parts.group(1) + ".md",
					"Correct the topic, or write the notes"));
		}
		Set<String> anchors = new TreeSet<>(notes.get().anchors());
		return anchors.contains(parts.group(2)) ? Stream.empty()
				: Stream.of(it.error("note", parts.group(1) + ".md has no heading with the anchor " + parts.group(2),
						"Use one of: " + String.join(", ", anchors)));
	}

}
