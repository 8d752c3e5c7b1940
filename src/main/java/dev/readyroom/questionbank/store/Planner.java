package dev.readyroom.questionbank.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.markdown.StudyNotes;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.ReadExam;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.TopicFile;
import dev.readyroom.questionbank.store.Known.Commentary;
import dev.readyroom.questionbank.store.Known.TopicRow;
import dev.readyroom.questionbank.store.Known.Wanted;
import dev.readyroom.shared.Ids;

/** Compares the files with the database; touches neither. */
final class Planner {

	private final Known known;

	private final Bank bank;

	/** Files with errors: what came from them stays as it is. */
	private final Set<String> broken;

	private final Plan plan = new Plan();

	private final Set<String> seen = new HashSet<>();

	private Planner(Known known, Bank bank, Set<String> broken) {
		this.known = known;
		this.bank = bank;
		this.broken = broken;
	}

	static Plan plan(Known known, Bank bank, Set<String> broken) {
		Planner planner = new Planner(known, bank, broken);
		planner.topics();
		planner.gone();
		planner.images();
		planner.exams();
		return planner.plan;
	}

	private void topics() {
		Set<String> present = new HashSet<>();
		for (ReadTopic topic : this.bank.topics()) {
			present.add(topic.slug());
			TopicFile content = topic.content();
			if (content != null && !this.broken.contains(topic.file())) {
				topic(row(topic, content));
				topic.questions().forEach(this::question);
			}
		}
		this.known.topics()
			.values()
			.stream()
			.filter((row) -> !row.retired() && !present.contains(row.slug()) && !isOwn(row))
			.forEach((row) -> this.plan.changedTopics.add(new TopicRow(row.slug(), row.title(), row.summary(),
					row.lang(), row.file(), row.group(), row.place(), row.notes(), true)));
	}

	/** Made in the browser, or holding questions that were edited there. */
	private boolean isOwn(TopicRow topic) {
		return topic.file().isEmpty() || this.known.questions()
			.values()
			.stream()
			.anyMatch((row) -> row.inBrowser() && !row.retired() && row.topic().equals(topic.slug()));
	}

	private TopicRow row(ReadTopic topic, TopicFile content) {
		StudyNotes notes = this.bank.notes().get(topic.notesFile());
		return new TopicRow(content.topic(), content.title(), content.summary(),
				(content.lang() != null) ? content.lang() : "en", topic.file(),
				this.bank.groups().titleFor(content.topic()), this.bank.groups().position(content.topic()),
				(notes != null) ? notes.markdown() : null, false);
	}

	private void topic(TopicRow row) {
		TopicRow known = this.known.topics().get(row.slug());
		if (known == null) {
			this.plan.newTopics.add(row);
		}
		else if (!known.equals(row)) {
			this.plan.changedTopics.add(row);
		}
	}

	private void question(ReadQuestion read) {
		this.seen.add(read.id());
		QuestionRow known = this.known.questions().get(read.id());
		String retired = read.question().retired();
		if (known != null && known.inBrowser()) {
			inBrowser(read, known);
		}
		else if (retired != null) {
			if (known != null && !known.retired()) {
				this.plan.retired.put(known.id(), retired);
			}
		}
		else {
			write(read, known);
		}
	}

	/**
	 * A question that was exported is the file's again as soon as the file says the same.
	 */
	private void inBrowser(ReadQuestion read, QuestionRow known) {
		if (read.question().retired() == null && says(read, known)) {
			this.plan.returned.put(known.id(), read.file());
		}
		else {
			this.plan.leftAlone.add(read.id());
		}
	}

	private boolean says(ReadQuestion read, QuestionRow known) {
		String wording = Wording.hash(Translation.question(read.question(), read.settings()));
		UUID revision = this.known.revisions().get(new Wanted(known.id(), wording));
		Commentary newest = (revision != null) ? this.known.commentaries().get(revision) : null;
		String said = Documents.hash(Documents.write(StoredRationale.of(read.question(), read.settings())));
		return newest != null && newest.hash().equals(said)
				&& QuestionRow.of(read, known.id(), revision).equals(known.asOfFiles(read.file()));
	}

	private void write(ReadQuestion read, @Nullable QuestionRow known) {
		UUID id = (known != null) ? known.id() : Ids.next();
		Question question = Translation.question(read.question(), read.settings());
		UUID revision = revision(id, question);
		commentary(revision, StoredRationale.of(read.question(), read.settings()));
		QuestionRow row = QuestionRow.of(read, id, revision);
		if (known == null) {
			this.plan.newQuestions.add(row);
		}
		else if (!row.equals(known)) {
			this.plan.changedQuestions.add(row);
		}
	}

	private UUID revision(UUID id, Question question) {
		String hash = Wording.hash(question);
		UUID known = this.known.revisions().get(new Wanted(id, hash));
		if (known != null) {
			return known;
		}
		UUID revision = Ids.next();
		this.plan.revisions.add(new Plan.NewRevision(revision, id, hash, Documents.write(StoredQuestion.of(question))));
		return revision;
	}

	private void commentary(UUID revision, StoredRationale rationale) {
		String content = Documents.write(rationale);
		String hash = Documents.hash(content);
		Commentary newest = this.known.commentaries().get(revision);
		if (newest == null || !newest.hash().equals(hash)) {
			int version = (newest != null) ? newest.version() + 1 : 1;
			this.plan.commentaries.add(new Plan.NewCommentary(revision, version, hash, content));
		}
	}

	private void gone() {
		this.known.questions()
			.values()
			.stream()
			.filter((row) -> !row.retired() && !row.inBrowser() && !this.seen.contains(row.slug()))
			.filter((row) -> !this.broken.contains(Objects.requireNonNullElse(row.file(), "")))
			.forEach((row) -> this.plan.gone.put(row.id(), "gone from " + row.file()));
	}

	private void images() {
		Map<String, String> files = Images.of(this.bank.files());
		files.forEach((name, svg) -> {
			if (!svg.equals(this.known.images().get(name))) {
				this.plan.images.put(name, svg);
			}
		});
		this.known.images()
			.keySet()
			.stream()
			.filter((name) -> !files.containsKey(name))
			.forEach(this.plan.goneImages::add);
	}

	private void exams() {
		Set<String> present = new HashSet<>();
		for (ReadExam read : this.bank.exams()) {
			present.add(read.id());
			Exam exam = read.exam();
			if (exam != null && !Documents.write(StoredExam.of(exam)).equals(this.known.exams().get(exam.id()))) {
				this.plan.exams.add(exam);
			}
		}
		this.known.exams().keySet().stream().filter((id) -> !present.contains(id)).forEach(this.plan.goneExams::add);
	}

}
