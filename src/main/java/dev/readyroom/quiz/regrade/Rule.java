package dev.readyroom.quiz.regrade;

import java.util.OptionalDouble;

import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Response;

/** How answers that were given before count now. */
enum Rule {

	/** As the key says now, where the options are still the same ones. */
	KEY {
		@Override
		OptionalDouble mark(Question answered, Question corrected, Response response, Credit credit) {
			if (!comparable(answered, corrected)) {
				return OptionalDouble.empty();
			}
			return OptionalDouble.of(corrected.grade(response, credit));
		}
	},

	/** In full for everybody: nobody could know. */
	FULL {
		@Override
		OptionalDouble mark(Question answered, Question corrected, Response response, Credit credit) {
			return OptionalDouble.of(1);
		}
	};

	/**
	 * The mark from 0 to 1.
	 * @return empty where the answer says nothing under the corrected question
	 */
	abstract OptionalDouble mark(Question answered, Question corrected, Response response, Credit credit);

	/**
	 * Answers name options by their place, so there must be as many as before: texts may
	 * have been put better, but no option may have come or gone.
	 */
	static boolean comparable(Question answered, Question corrected) {
		return answered.type() == corrected.type() && answered.options().size() == corrected.options().size()
				&& matches(answered) == matches(corrected);
	}

	private static int matches(Question question) {
		return (question instanceof Matching matching) ? matching.matches().size() : 0;
	}

}
