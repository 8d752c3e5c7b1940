package dev.readyroom.questionbank.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.Previews;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.store.Unpublished;

import org.springframework.stereotype.Component;

/** Shows drafts, also such that are not finished. */
@Component
class DraftPreviews implements Previews {

	private final Drafts drafts;

	DraftPreviews(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Optional<Preview> of(QuestionId question) {
		return this.drafts.find(question)
			.map((copy) -> Unpublished.preview(question, new DraftReading(showable(copy.draft())).read(),
					key(copy.draft())));
	}

	private static Key key(Draft draft) {
		long rights = draft.options().stream().filter(Draft.Option::right).count();
		return switch (draft.questionType()) {
			case TRUE_FALSE -> draft.answer().isBlank() ? Key.MISSING : Key.SAID;
			case SINGLE -> (rights == 0) ? Key.MISSING : (rights == 1) ? Key.SAID : Key.AMBIGUOUS;
			case MULTIPLE -> (rights == 0) ? Key.MISSING : Key.SAID;
			case ORDERING, MATCHING -> Key.SAID;
		};
	}

	/**
	 * A choice without a right option cannot be, so where the author has marked none yet,
	 * or too many, one stands in.
	 */
	private static Draft showable(Draft draft) {
		List<Draft.Option> options = draft.options();
		QuestionType type = draft.questionType();
		long rights = options.stream().filter(Draft.Option::right).count();
		if (options.isEmpty() && (type == QuestionType.SINGLE || type == QuestionType.MULTIPLE)) {
			return draft.withOptions(List.of(new Draft.Option(true, "…", "", false)));
		}
		if (rights == 0 || (rights > 1 && type == QuestionType.SINGLE)) {
			int first = IntStream.range(0, options.size()).filter((i) -> options.get(i).right()).findFirst().orElse(0);
			return draft.withOptions(
					IntStream.range(0, options.size()).mapToObj((i) -> options.get(i).marked(i == first)).toList());
		}
		return draft;
	}

}
