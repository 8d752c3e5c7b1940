package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * What of a question did not come back from a format: the honest list of what is lost in
 * it.
 */
final class Differences {

	private final SourceQuestion is;

	private final SourceQuestion was;

	private final List<String> lost = new ArrayList<>();

	private Differences(SourceQuestion was, SourceQuestion is) {
		this.was = was;
		this.is = is;
	}

	static List<String> between(SourceQuestion was, SourceQuestion is) {
		Differences differences = new Differences(was, is);
		differences.compare();
		return differences.lost;
	}

	private void compare() {
		differ("the type", SourceQuestion::type);
		wording("the question", this.was.stem(), this.is.stem());
		body();
		text("the explanation", SourceQuestion::explanation);
		text("what changed", SourceQuestion::whatChanged);
		differ("the id", SourceQuestion::id);
		differ("the tags", (it) -> it.tags().stream().sorted().toList());
		differ("the references", SourceQuestion::references);
		differ("the objectives", SourceQuestion::objectives);
		differ("the facts", SourceQuestion::facts);
		differ("the note", SourceQuestion::note);
		differ("that it is a pilot", SourceQuestion::pilot);
		differ("that it keeps its old wording", SourceQuestion::legacy);
		setting("the time limit", Settings::timeLimit);
		setting("the difficulty", Settings::difficulty);
		setting("the day of the last check", Settings::asOf);
		setting("the day of the next review", Settings::reviewBy);
		setting("the source", Settings::source);
		setting("that it is practice only", (it) -> Boolean.TRUE.equals(it.drill()));
		setting("that options keep their order", (it) -> Boolean.FALSE.equals(it.shuffle()));
	}

	private void setting(String name, Function<Settings, @Nullable Object> part) {
		differ(name, (it) -> part.apply(it.own()));
	}

	private void differ(String name, Function<SourceQuestion, @Nullable Object> part) {
		if (!Objects.equals(part.apply(this.was), part.apply(this.is))) {
			this.lost.add(name);
		}
	}

	private void text(String name, Function<SourceQuestion, @Nullable String> part) {
		differ(name, (it) -> plain(part.apply(it)));
	}

	/** What still says the same has lost its looks only. */
	private void wording(String what, String was, String is) {
		if (!Objects.equals(plain(was), plain(is))) {
			boolean same = PlainText.line(was).equals(PlainText.line(is));
			this.lost.add((same ? "the formatting of " : "the wording of ") + what);
		}
	}

	/** As wordings are compared: line ends and trailing spaces apart. */
	static @Nullable String plain(@Nullable String text) {
		return (text == null || text.isBlank()) ? null
				: text.replaceAll("\\R", "\n").replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing();
	}

	private void body() {
		if (this.was.type() != this.is.type()) {
			return;
		}
		differ("which answers are right", Differences::key);
		differ("that options keep their place", Differences::fixed);
		List<String> texts = this.was.body().texts();
		List<String> back = this.is.body().texts();
		for (int i = 0; i < texts.size(); i++) {
			wording("option " + (i + 1), texts.get(i), (i < back.size()) ? back.get(i) : "");
		}
		List<String> whys = this.was.body().whys();
		List<String> whysBack = this.is.body().whys();
		List<Integer> gone = IntStream.range(0, whys.size())
			.filter((i) -> i >= whysBack.size() || !Objects.equals(plain(whys.get(i)), plain(whysBack.get(i))))
			.mapToObj((i) -> i + 1)
			.toList();
		if (!gone.isEmpty()) {
			this.lost.add("the reason (why) of option " + gone.toString().replaceAll("[\\[\\]]", ""));
		}
	}

	private static Object key(SourceQuestion it) {
		return switch (it.body()) {
			case Body.TrueFalse body -> body.answer();
			case Body.Choice body -> List.of(body.choose(), body.options().stream().map(Body.Option::right).toList());
			case Body.Ordering body -> body.items().size();
			case Body.Matching body -> List.of(body.pairs().size(), body.distractors().size());
		};
	}

	private static Object fixed(SourceQuestion it) {
		return (it.body() instanceof Body.Choice choice) ? choice.options().stream().map(Body.Option::fixed).toList()
				: List.of();
	}

}
