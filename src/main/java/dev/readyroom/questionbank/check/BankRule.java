package dev.readyroom.questionbank.check;

import java.util.function.Function;
import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Problem;

/** The rules that a bank keeps as a whole. */
enum BankRule {

	HOLDS_QUESTIONS(FileRules::holdsQuestions),

	IDS_ARE_UNIQUE(FileRules::uniqueIds),

	FILES_ARE_NAMED_AFTER_THEIR_TOPIC(FileRules::fileNames),

	FILES_ARE_WHERE_THEY_ARE_FOUND(FileRules::strayFiles),

	TITLES_FIT(FileRules::titles),

	GROUPS_NAME_TOPICS(FileRules::groups),

	NOTES_HAVE_THEIR_PICTURES(NoteRules::pictures),

	NOTES_LEAD_SOMEWHERE(NoteRules::links),

	NOTES_CAN_BE_SHOWN(NoteRules::showable),

	PICTURES_HAVE_NAMES_OF_THEIR_OWN(NoteRules::pictureNames),

	PICTURES_ARE_NAMED_BY_THEIR_CONTENT(FileRules::pictures),

	QUESTIONS_HAVE_THEIR_PICTURES(FileRules::missingPictures),

	FACTS_ARE_ASKED(FactRules::covered),

	FACTS_CAN_BE_LOOKED_UP(FactRules::present);

	private final Function<Context, Stream<Problem>> check;

	BankRule(Function<Context, Stream<Problem>> check) {
		this.check = check;
	}

	Stream<Problem> check(Context context) {
		return this.check.apply(context);
	}

}
