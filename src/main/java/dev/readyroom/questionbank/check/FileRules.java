package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Unfit;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.Problem.Severity;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.TopicFile;

/** Rules on files and on names across them. */
final class FileRules {

	private static final String KNOWN_PLACES = "exams/[^/]+\\.yaml|[^/]+/[^/]+\\.(yaml|md)|(facts|topics)\\.yaml|[^/]+/images/[a-z0-9-]{1,80}\\.svg|[^/]+/images/"
			+ Attachment.NAME;

	private FileRules() {
	}

	/** A wrong folder must not look like a good bank. */
	static Stream<Problem> holdsQuestions(Context context) {
		return context.bank().topics().isEmpty()
				? Stream.of(error(".", "there is no file of questions in " + context.bank().files().origin(),
						"Name the folder that holds exams/ and folders of topics"))
				: Stream.empty();
	}

	/** Retired questions keep their id, so they count here. */
	static Stream<Problem> uniqueIds(Context context) {
		Map<String, List<ReadQuestion>> byId = context.bank()
			.questions()
			.collect(Collectors.groupingBy(ReadQuestion::id, TreeMap::new, Collectors.toList()));
		List<Problem> problems = new ArrayList<>();
		byId.values().stream().filter((same) -> same.size() > 1).forEach((same) -> {
			for (ReadQuestion it : same) {
				ReadQuestion other = same.get((same.getFirst() == it) ? 1 : 0);
				problems.add(it.error("id", "the id is also used in " + other.file() + ":" + other.line("id"),
						"Choose another for the newer question"));
			}
		});
		return problems.stream();
	}

	static Stream<Problem> fileNames(Context context) {
		return context.bank().topics().stream().flatMap((file) -> {
			TopicFile topic = file.content();
			if (topic == null) {
				return Stream.empty();
			}
			Stream<Problem> name = topic.topic().equals(file.slug()) ? Stream.empty() : Stream.of(error(file.file(),
					"the file is not named after its topic " + topic.topic(), "Name it " + topic.topic() + ".yaml"));
			return Stream.concat(name, alone(file, context));
		});
	}

	private static Stream<Problem> alone(ReadTopic file, Context context) {
		return context.bank()
			.topics()
			.stream()
			.filter((other) -> other != file && other.slug().equals(file.slug()))
			.map((other) -> error(file.file(), "the topic is also in " + other.file(), "Put both into one file"));
	}

	static Stream<Problem> strayFiles(Context context) {
		return context.bank()
			.files()
			.paths((path) -> !path.matches(KNOWN_PLACES))
			.stream()
			.map((path) -> new Problem(path, 1, Severity.WARNING, null, "nothing reads this file",
					"Name and place it as README.md says, or remove it"));
	}

	/**
	 * Pictures of questions are named by their content, so that none changes in silence.
	 */
	static Stream<Problem> pictures(Context context) {
		BankFiles files = context.bank().files();
		return files.paths((path) -> path.matches("[^/]+/images/.*\\.(png|jpe?g|gif|webp)"))
			.stream()
			.flatMap((path) -> {
				try {
					String name = Attachment.of(Objects.requireNonNull(files.bytes(path))).name();
					return path.endsWith("/" + name) ? Stream.empty()
							: Stream.of(error(path, "the picture is not named by its content", "Name it " + name));
				}
				catch (Unfit ex) {
					return Stream.of(error(path, "the picture cannot be shown: " + ex.reason(),
							"Use PNG, JPEG, GIF or WebP of at most 5 MB"));
				}
			});
	}

	static Stream<Problem> missingPictures(Context context) {
		return context.bank().questions().flatMap((it) -> {
			String folder = it.file().substring(0, it.file().lastIndexOf('/') + 1) + Attachment.FOLDER;
			return Texts.of(it.question())
				.entrySet()
				.stream()
				.flatMap((text) -> Attachment.in(text.getValue())
					.filter((name) -> !context.bank().files().has(folder + name))
					.map((name) -> it.error(text.getKey(), "there is no picture " + folder + name,
							"Put it there, or take it out of the text")));
		});
	}

	static Stream<Problem> titles(Context context) {
		return context.bank()
			.topics()
			.stream()
			.filter((file) -> file.content() != null && (file.content().title().length() > 200
					|| file.content().summary().length() > 2000 || !isLanguage(file.content().lang())))
			.map((file) -> error(file.file(), "title or summary is too long, or `lang` is no language tag",
					"Keep the title to 200 characters and the summary to 2,000; write the language such as en or de-CH"));
	}

	private static boolean isLanguage(@org.jspecify.annotations.Nullable String lang) {
		return lang == null || lang.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
	}

	static Stream<Problem> groups(Context context) {
		Set<String> topics = context.bank().topics().stream().map(ReadTopic::slug).collect(Collectors.toSet());
		return context.bank()
			.groups()
			.groups()
			.stream()
			.flatMap((group) -> group.topics()
				.stream()
				.filter((topic) -> !topics.contains(topic))
				.map((topic) -> new Problem("topics.yaml", group.line(), Severity.WARNING, null,
						"the group " + group.title() + " names the topic " + topic + ", which has no file",
						"Correct the name, or remove it")));
	}

	static Problem error(String file, String message, String remedy) {
		return new Problem(file, 1, Severity.ERROR, null, message, remedy);
	}

}
