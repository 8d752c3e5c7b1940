package dev.readyroom.questionbank.check;

import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** The rules that every question keeps which is not retired. */
enum QuestionRule {

	HAS_A_TIME_LIMIT(SettingRules::timeLimit),

	HAS_A_DIFFICULTY(SettingRules::difficulty),

	HAS_BEEN_CHECKED(SettingRules::asOf),

	WILL_BE_REVIEWED(SettingRules::reviewBy),

	SINGLE_HAS_ONE_RIGHT(BodyRules::single),

	MULTIPLE_CHOOSES_ITS_RIGHTS(BodyRules::multiple),

	ORDERING_HAS_THREE_TO_SIX_ITEMS(BodyRules::ordering),

	MATCHING_HAS_THREE_TO_SEVEN_PAIRS(BodyRules::matching),

	NO_TWO_ALIKE(BodyRules::alike),

	STEM_ASKS_FOR_THE_RIGHT_NUMBER(BodyRules::stemNumber),

	LEGACY_IS_FOR_THE_SEEDS(WordingRules::legacy),

	NO_BARE_CMK(WordingRules::bareCmk),

	NOT_ALL_OF_THE_ABOVE(WordingRules::allOfTheAbove),

	SCENARIO_IS_SHORT(WordingRules::scenario),

	PICTURES_ARE_DESCRIBED(WordingRules::pictures),

	TEXTS_CAN_BE_SHOWN(WordingRules::showable),

	HAS_OFFICIAL_REFERENCES(ReferenceRules::references),

	OBJECTIVES_BELONG_TO_EXAMS(ReferenceRules::objectives),

	FACTS_ARE_LISTED(ReferenceRules::facts),

	TAGS_ARE_SLUGS(ReferenceRules::tags),

	NOTE_LEADS_SOMEWHERE(ReferenceRules::note);

	private final Check check;

	QuestionRule(Check check) {
		this.check = check;
	}

	Stream<Problem> check(ReadQuestion question, Context context) {
		return this.check.problems(question, context);
	}

	/** What is wrong with one question, seen beside the rest of its bank. */
	@FunctionalInterface
	interface Check {

		Stream<Problem> problems(ReadQuestion question, Context context);

	}

}
