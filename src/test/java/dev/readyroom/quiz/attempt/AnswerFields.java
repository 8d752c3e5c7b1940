package dev.readyroom.quiz.attempt;

import java.util.List;
import java.util.TreeMap;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.questionbank.TrueFalse;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Responses as the fields of the form that a page shows. */
final class AnswerFields {

	private AnswerFields() {
	}

	static MultiValueMap<String, String> of(Response response, ShownOrder shown) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		switch (response) {
			case Response.Blank _ -> {
			}
			case Response.Chosen chosen ->
				chosen.options().forEach((option) -> fields.add("choice", place(shown.options(), option)));
			case Response.Ordered ordered -> {
				for (int step = 0; step < ordered.items().size(); step++) {
					fields.add("place-" + place(shown.options(), ordered.items().get(step)), String.valueOf(step + 1));
				}
			}
			case Response.Matched matched -> matched.matches()
				.forEach((item, match) -> fields.add("match-" + place(shown.options(), item),
						place(shown.matches(), match)));
		}
		return fields;
	}

	private static String place(List<Integer> shown, int source) {
		return String.valueOf(shown.indexOf(source) + 1);
	}

	/** A response that gets no mark at all, also where credit is partial. */
	static Response wrong(Question question) {
		return switch (question) {
			case TrueFalse it -> Response.Chosen.of(it.answer() ? 1 : 0);
			case Choice it -> {
				int wrong = 0;
				while (it.rights().contains(wrong)) {
					wrong++;
				}
				yield Response.Chosen.of(wrong);
			}
			case Ordering _ -> new Response.Ordered(((Response.Ordered) question.key()).items().reversed());
			case Matching it -> {
				TreeMap<Integer, Integer> matches = new TreeMap<>();
				for (int i = 0; i < it.partners().size(); i++) {
					matches.put(i, (it.partners().get(i) + 1) % it.matches().size());
				}
				yield new Response.Matched(matches);
			}
		};
	}

}
