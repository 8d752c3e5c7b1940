package dev.readyroom.progress.report;

import java.time.LocalDate;
import java.util.List;

import dev.readyroom.questionbank.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What leaders of a cohort see: members by topics. A member sees their own line of it.
 *
 * @param bandsOnly whether bands stand in place of rates and numbers of answers
 * @param topics the columns
 * @param lines of members who share how their practice goes
 * @param silent how many do not
 * @param idle names of those who share and have not practised lately
 * @param uncovered topics in which nobody who shares is solid
 */
public record CohortProgress(boolean bandsOnly, List<Topic> topics, List<Line> lines, int silent, List<String> idle,
		List<Topic> uncovered) {

	/** Not practised for so many days is worth a word. */
	static final int IDLE_DAYS = 14;

	public int idleDays() {
		return IDLE_DAYS;
	}

	/** The lines of a page. */
	List<Line> page(long offset, int size) {
		return this.lines.stream().skip(offset).limit(size).toList();
	}

	/**
	 * A member.
	 *
	 * @param cells by topic, in the order of the columns
	 * @param days practised in the last 30
	 * @param latest day practised; null: never
	 */
	public record Line(String name, Rate rate, List<Rate> cells, int days, @Nullable LocalDate latest) {
	}

}
