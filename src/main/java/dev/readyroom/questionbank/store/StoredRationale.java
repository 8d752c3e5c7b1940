package dev.readyroom.questionbank.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.markdown.Markdown;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * What is said about a wording, as the document of its commentary. Texts are Markdown.
 *
 * @param note {@code topic#anchor}
 * @param facts handles of the bank's facts
 */
record StoredRationale(String explanation, List<String> whys, @Nullable String whatChanged, List<Reference> references,
		@Nullable String note, String asOf, @Nullable String reviewBy, @Nullable String source, List<String> facts) {

	static StoredRationale of(SourceQuestion question, Settings settings) {
		LocalDate asOf = (settings.asOf() != null) ? settings.asOf() : LocalDate.EPOCH;
		return new StoredRationale(question.explanation(), question.body().whys(), question.whatChanged(),
				question.references(), question.note(), asOf.toString(),
				(settings.reviewBy() != null) ? settings.reviewBy().toString() : null, settings.source(),
				question.facts());
	}

	/** What a file would have set, with what the question's own columns hold. */
	Settings settings(int timeLimit, int difficulty, @Nullable Boolean shuffle, boolean drill) {
		return new Settings(timeLimit, difficulty, LocalDate.parse(this.asOf),
				(this.reviewBy != null) ? LocalDate.parse(this.reviewBy) : null, this.source,
				Boolean.FALSE.equals(shuffle) ? false : null, drill ? true : null);
	}

	Rationale toRationale() {
		return new Rationale(Markdown.toHtml(this.explanation), this.whys.stream().map(Markdown::toInlineHtml).toList(),
				(this.whatChanged != null) ? Markdown.toHtml(this.whatChanged) : null, this.references,
				(this.note != null) ? "/topics/" + this.note : null, LocalDate.parse(this.asOf),
				(this.reviewBy != null) ? LocalDate.parse(this.reviewBy) : null);
	}

}
