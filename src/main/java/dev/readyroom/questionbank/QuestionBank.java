package dev.readyroom.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bank as other modules see it. Everything here comes from memory once loaded:
 * revisions are immutable, and the list of cards is replaced whole when the bank changes.
 */
public interface QuestionBank {

	/** All published questions. The same instance until the bank changes. */
	List<QuestionCard> published();

	/** The published question of this slug. */
	Optional<QuestionCard> card(String slug);

	/**
	 * A wording that some attempt pinned or a card names.
	 * @throws java.util.NoSuchElementException for an id that was never given out
	 */
	Revision revision(RevisionId id);

	/** The same for many: those not in memory yet are read with one statement. */
	Map<RevisionId, Revision> revisions(Collection<RevisionId> ids);

	/** The newest rationale of each wording; what is not in memory is read at once. */
	Map<RevisionId, Rationale> rationales(Collection<RevisionId> ids);

	List<Topic> topics();

	Optional<Topic> topic(String slug);

	List<Exam> exams();

	Optional<Exam> exam(String id);

}
