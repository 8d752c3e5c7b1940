package dev.readyroom.questionbank;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How questions do with learners. Answers are known further up; whoever knows them lends
 * the bank their figures.
 */
public interface AnswerFigures {

	/** By question, those answered at all. May be some minutes old. */
	Map<QuestionId, Figure> all();

	/**
	 * @param answers how often it was answered
	 * @param facility the mean mark, 0 to 1
	 * @param discrimination how marks for it go with results as a whole: Pearson's
	 * correlation, -1 to 1; null where all marks or all results are the same
	 */
	record Figure(long answers, double facility, @Nullable Double discrimination) {

		private static final long ENOUGH = 20;

		/** A correlation needs more answers than a mean. */
		private static final long ENOUGH_TO_COMPARE = 30;

		/**
		 * What is odd about it, to complete a message key: it tells nobody apart, or its
		 * key is wrong. Empty where nothing is.
		 */
		public String oddity() {
			Double with = this.discrimination;
			if (with != null && this.answers >= ENOUGH_TO_COMPARE && with < 0) {
				return "reversed";
			}
			if (this.answers < ENOUGH) {
				return "";
			}
			return (this.facility < 0.25) ? "hard" : (this.facility > 0.95) ? "easy" : "";
		}

		public boolean isSuspicious() {
			return !oddity().isEmpty();
		}

		public int percent() {
			return (int) Math.round(100 * this.facility);
		}

	}

}
