package dev.readyroom.questionbank.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.markdown.StudyNotes;

/**
 * All files of a bank, read but not yet judged.
 *
 * @param notes study notes by their file
 */
public record Bank(BankFiles files, List<ReadTopic> topics, List<ReadExam> exams, Facts facts, TopicGroups groups,
		SortedMap<String, StudyNotes> notes) {

	public static Bank read(BankFiles files) {
		List<String> topicFiles = files
			.paths((path) -> path.matches("(?!exams/)[^/]+/[^/]+\\.yaml") && !path.contains("/images/"));
		List<String> examFiles = files.paths((path) -> path.matches("exams/[^/]+\\.yaml"));
		SortedMap<String, StudyNotes> notes = new TreeMap<>();
		files.paths((path) -> path.matches("[^/]+/[^/]+\\.md"))
			.forEach((path) -> notes.put(path, StudyNotes.of(String.valueOf(files.text(path)))));
		return new Bank(files, topicFiles.stream().map((path) -> TopicReader.read(path, bytes(files, path))).toList(),
				examFiles.stream().map((path) -> ExamReader.read(path, bytes(files, path))).toList(),
				FactsReader.read(files.bytes(Facts.FILE)), TopicGroupsReader.read(files.bytes(TopicGroups.FILE)),
				notes);
	}

	private static byte[] bytes(BankFiles files, String path) {
		return java.util.Objects.requireNonNull(files.bytes(path));
	}

	/** Every question that could be read, retired ones too. */
	public Stream<ReadQuestion> questions() {
		return this.topics.stream().flatMap((topic) -> topic.questions().stream());
	}

	/** What the reading itself found wrong. */
	public Stream<Problem> readingProblems() {
		return Stream
			.of(this.topics.stream().flatMap((topic) -> topic.problems().stream()),
					this.exams.stream().flatMap((exam) -> exam.problems().stream()), this.facts.problems().stream(),
					this.groups.problems().stream())
			.flatMap((problems) -> problems);
	}

	public Optional<Exam> exam(String id) {
		return readableExams().filter((exam) -> exam.id().equals(id)).findFirst();
	}

	public Stream<Exam> readableExams() {
		return this.exams.stream().map(ReadExam::exam).flatMap(Stream::ofNullable);
	}

	/** Notes by the slug of their topic. */
	public Optional<StudyNotes> notesOf(String topic) {
		return this.notes.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith("/" + topic + ".md"))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
