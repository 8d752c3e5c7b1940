package dev.readyroom.questionbank;

import java.util.Map;

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
	 */
	record Figure(long answers, double facility) {

		private static final long ENOUGH = 20;

		/**
		 * Whether nearly all or nearly none get it right: then it tells nobody apart, or
		 * its key is wrong.
		 */
		public boolean isSuspicious() {
			return this.answers >= ENOUGH && (this.facility < 0.25 || this.facility > 0.95);
		}

		public int percent() {
			return (int) Math.round(100 * this.facility);
		}

	}

}
