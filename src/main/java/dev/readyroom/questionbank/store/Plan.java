package dev.readyroom.questionbank.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.store.Known.TopicRow;

/** What one synchronisation will write, and what it will not touch. */
final class Plan {

	final List<TopicRow> newTopics = new ArrayList<>();

	final List<TopicRow> changedTopics = new ArrayList<>();

	final List<QuestionRow> newQuestions = new ArrayList<>();

	final List<QuestionRow> changedQuestions = new ArrayList<>();

	final List<NewRevision> revisions = new ArrayList<>();

	final List<NewCommentary> commentaries = new ArrayList<>();

	/** Retired in their files, with the reason given there. */
	final Map<UUID, String> retired = new LinkedHashMap<>();

	/** No longer in the file they came from. */
	final Map<UUID, String> gone = new LinkedHashMap<>();

	final Map<String, String> images = new LinkedHashMap<>();

	final List<String> goneImages = new ArrayList<>();

	final List<Exam> exams = new ArrayList<>();

	final List<String> goneExams = new ArrayList<>();

	/** Edited in the browser, and by now the same in a file, which takes them over. */
	final Map<UUID, String> returned = new LinkedHashMap<>();

	/** Slugs of questions that an author edited in the browser. */
	final List<String> leftAlone = new ArrayList<>();

	record NewRevision(UUID id, UUID question, String hash, String content) {
	}

	record NewCommentary(UUID revision, int version, String hash, String content) {
	}

	boolean isEmpty() {
		return this.newTopics.isEmpty() && this.changedTopics.isEmpty() && this.newQuestions.isEmpty()
				&& this.changedQuestions.isEmpty() && this.revisions.isEmpty() && this.commentaries.isEmpty()
				&& this.retired.isEmpty() && this.returned.isEmpty() && this.gone.isEmpty() && this.images.isEmpty()
				&& this.goneImages.isEmpty() && this.exams.isEmpty() && this.goneExams.isEmpty();
	}

	/**
	 * Whether so much would go at once that somebody should confirm it: more likely a
	 * wrong folder than a decision.
	 * @param live how many questions of the files are published now
	 */
	boolean retiresTooMuch(long live) {
		return this.gone.size() * 10L > live;
	}

	@Override
	public String toString() {
		return "%d new questions, %d changed, %d retired, %d new revisions, %d new explanations".formatted(
				this.newQuestions.size(), this.changedQuestions.size(), this.retired.size() + this.gone.size(),
				this.revisions.size(), this.commentaries.size());
	}

}
