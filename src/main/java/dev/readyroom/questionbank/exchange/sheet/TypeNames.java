package dev.readyroom.questionbank.exchange.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What others call types of questions. */
final class TypeNames {

	/** A choice of one or several, as its answers have it. */
	static final String CHOICE = "choice";

	private static final String[] SAME = {
			"choice=multiple choice,multichoice,mcq,mc,multiple choice question,quiz,choices,select,dropdown",
			"single=single choice,single select,single answer,single response,singlechoice,sc,scq,radio,one answer",
			"multiple=checkbox,checkboxes,msq,multi select,multiselect,multiple select,multiple answer,"
					+ "multiple answers,multiple response,multiple responses,multiple correct,ma",
			"true-false=true false,true or false,truefalse,tf,t f,boolean,yes no",
			"ordering=order,sequence,sequencing,reorder", "matching=match,matching pairs",
			"short-answer=fill in the blank,fill in the blanks,fill in,short answer,short text,type answer,"
					+ "typed answer,text,identification",
			"essay=open ended,open,open question,long answer,long text,paragraph,free response",
			"numeric=numerical,number,integer,slider,math response",
			"poll=survey,opinion,rating,scale,likert,word cloud", "drawing=draw", "cloze=gap fill",
			"hotspot=hot spot,labeling,labelling", "description=slide,info,content,instruction" };

	private static final Map<String, String> OURS = new HashMap<>();

	static {
		for (String line : SAME) {
			Arrays.stream(line.split("[=,]")).forEach((name) -> OURS.put(plain(name), line.split("=")[0]));
		}
	}

	private TypeNames() {
	}

	/** Our name of it, also where it is one that we do not have. */
	static Optional<String> of(String name) {
		return Optional.ofNullable(OURS.get(plain(name)));
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
