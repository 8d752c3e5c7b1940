package dev.readyroom.questionbank.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Facts.Fact;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.Problem.Severity;

/** Rules on {@code facts.yaml}. */
final class FactRules {

	private FactRules() {
	}

	static Stream<Problem> covered(Context context) {
		Set<String> asked = context.questions()
			.flatMap((it) -> it.question().facts().stream())
			.collect(Collectors.toSet());
		return context.bank()
			.facts()
			.byHandle()
			.values()
			.stream()
			.filter((fact) -> fact.ask() && !asked.contains(fact.handle()))
			.map((fact) -> warning(fact.line(), "no question asks the fact " + fact.handle(),
					"Name it in a question's `facts`, or mark it `ask: false`"));
	}

	static Stream<Problem> present(Context context) {
		if (context.bank().facts().present()) {
			return context.bank().facts().byHandle().values().stream().flatMap((fact) -> official(fact));
		}
		boolean named = context.questions().anyMatch((it) -> !it.question().facts().isEmpty());
		return (named && context.bank().facts().problems().isEmpty())
				? Stream.of(warning(1, "questions name facts, but there is no list of them", "Add facts.yaml"))
				: Stream.empty();
	}

	private static Stream<Problem> official(Fact fact) {
		return ReferenceRules.isOfficial(fact.source()) ? Stream.empty()
				: Stream.of(warning(fact.line(), "the source of " + fact.handle() + " is no official documentation",
						"Use https and one of these hosts: " + String.join(", ", ReferenceRules.HOSTS)));
	}

	private static Problem warning(int line, String message, String remedy) {
		return new Problem("facts.yaml", line, Severity.WARNING, null, message, remedy);
	}

}
