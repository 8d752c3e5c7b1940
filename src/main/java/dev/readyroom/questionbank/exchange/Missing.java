package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** What a question that came in still needs before it can be published. */
final class Missing {

	private Missing() {
	}

	static List<String> in(SourceQuestion it) {
		List<String> missing = new ArrayList<>();
		String whys = whys(it.body());
		if (!whys.isEmpty()) {
			missing.add(whys);
		}
		if (it.explanation().isBlank()) {
			missing.add("an explanation");
		}
		if (it.references().isEmpty()) {
			missing.add("a reference to official documentation");
		}
		if (it.own().asOf() == null) {
			missing.add("the day on which it was checked (as-of)");
		}
		if (it.own().reviewBy() == null) {
			missing.add("the day of its next review (review-by)");
		}
		return missing;
	}

	private static String whys(Body body) {
		List<String> whys = switch (body) {
			case Body.TrueFalse it -> List.of(it.whyTrue(), it.whyFalse());
			case Body.Choice it -> it.options().stream().map(Body.Option::why).toList();
			case Body.Ordering it -> it.items().stream().map(Body.Item::why).toList();
			case Body.Matching it -> it.pairs().stream().map(Body.Pair::why).toList();
		};
		long empty = whys.stream().filter(String::isBlank).count();
		return (empty == 0) ? "" : (empty == whys.size()) ? "the reasons (why) of all options"
				: "the reasons (why) of " + empty + " of " + whys.size() + " options";
	}

}
