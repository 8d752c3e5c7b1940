package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static dev.readyroom.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Nothing is given away: whatever leaves the server before a slot is revealed holds
 * neither its key nor a word of why. The same words must be in the review, or this test
 * could not fail.
 */
@AppTest
class LeakTest {

	/** What only a revealed question has in its markup. */
	private static final Pattern REVEALING = Pattern
		.compile("data-right|data-verdict|right answer|class=\"why|what-changed|explained|badge-good|badge-bad");

	/** A piece of text that is too long to be there by chance. */
	private static final int TELLING = 25;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	QuestionBank bank;

	@Autowired
	TestClock clock;

	@Autowired
	MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	/** How attempts are taken, as far as it decides what is shown when. */
	enum Way {

		DRILL_STUDY(SampleAttempts.drill(FeedbackTiming.STUDY)), DRILL_EXAM(SampleAttempts.drill(FeedbackTiming.EXAM)),
		ANY_ORDER_STUDY(SampleAttempts.untimed(FeedbackTiming.STUDY)),
		ANY_ORDER_EXAM(SampleAttempts.exam().withPausable(true)), DRILL_CLOSING(null), ANY_ORDER_CLOSING(null);

		private final Terms terms;

		Way(Terms terms) {
			this.terms = terms;
		}

		Terms terms(Instant closes) {
			return switch (this) {
				case DRILL_CLOSING ->
					SampleAttempts.closing(new SlotClock.Fixed(SampleAttempts.SLOT), closes).withPausable(true);
				case ANY_ORDER_CLOSING -> SampleAttempts.closing(new SlotClock.None(), closes);
				default -> this.terms;
			};
		}

	}

	@ParameterizedTest
	@EnumSource
	void nothingLeavesTheServerBeforeItIsRevealed(Way way) {
		Instant closes = this.clock.instant().plus(Duration.ofHours(2));
		Terms terms = way.terms(closes);
		Sitting sitting = this.attempts.start(this.people.learner(), terms, this.attempts.ofEachType(2));
		Watch watch = new Watch(sitting, terms.feedback() == FeedbackTiming.STUDY);
		int size = sitting.attempt().size();

		watch.look(sitting.open());
		for (int position = 1; position <= size; position++) {
			watch.look(sitting.open(position));
			watch.look(sitting.move(position));
			watch.asksInShownOrder(sitting.move(position), position);
			lookAround(sitting, position, watch);
			watch.look(sitting.save(position, sitting.wrong(position)));
			watch.look(sitting.move(position));
			watch.look(sitting.get("/clock"));
			Exchange submitted = (position % 2 == 0) ? sitting.submit(position, sitting.right(position))
					: sitting.answer(position, sitting.right(position)).plain().then("submit").send();
			watch.revealed(position);
			watch.look(submitted);
			watch.look(sitting.move(position));
			watch.look(sitting.open());
			watch.look(sitting.submit(position, sitting.wrong(position)));
		}
		watch.look(sitting.get("/submission"));
		watch.look(sitting.handIn());
		if (terms.feedback() == FeedbackTiming.AFTER_CLOSING) {
			watch.look(sitting.review());
			lookAround(sitting, 1, watch);
			assertThat(sitting.post("/missed").status()).isEqualTo(404);
			this.clock.pass(Duration.between(this.clock.instant(), closes));
		}
		watch.tellsAll(sitting.review());
	}

	/** Everywhere else that a learner gets to while the attempt runs. */
	private void lookAround(Sitting sitting, int position, Watch watch) {
		watch.look(sitting.ahead(Math.min(position + 1, sitting.attempt().size())));
		watch.look(sitting.fragment(HttpMethod.POST, "/slots/" + position + "/flag"));
		watch.look(sitting.post("/slots/" + position + "/flag"));
		watch.look(sitting.get("/submission"));
		watch.look(sitting.get("/review"));
		watch.look(sitting.post("/missed"));
		watch.look(sitting.get("/events?page=x"));
		watch.look(sitting.pause());
		watch.look(sitting.open(position));
		watch.look(sitting.resume());
		watch.look(sitting.open(position));
		for (String path : List.of("/", "/practice", "/history", "/progress", "/profile/data", "/topics",
				"/topics/" + sitting.slot(position).topic() + "/standing")) {
			watch.look(sitting.elsewhereOnTheSite(path));
		}
	}

	@Test
	void somebodyElsesAttemptIsNotFoundWhateverIsAskedOfIt() throws Exception {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam().withPausable(true),
				this.attempts.ofEachType(1));
		sitting.open();
		for (SamplePerson stranger : List.of(this.people.learner(), this.people.admin(), this.people.visitor())) {
			List<String> asked = new ArrayList<>();
			for (var mapping : this.mappings.getHandlerMethods().keySet()) {
				for (String pattern : mapping.getPatternValues()) {
					if (pattern.startsWith("/attempts/{")) {
						for (var method : mapping.getMethodsCondition().getMethods()) {
							asked.add(method + " " + pattern);
							refuse(stranger, method.asHttpMethod(), pattern, sitting);
						}
					}
				}
			}
			assertThat(asked).hasSizeGreaterThan(12);
		}
		assertThat(sitting.attempt().finished()).isFalse();
		assertThat(sitting.attempt().paused()).isFalse();
	}

	private void refuse(SamplePerson stranger, HttpMethod method, String pattern, Sitting sitting) throws Exception {
		String path = pattern.replaceFirst("\\{[^}]+}", sitting.id().toString()).replaceAll("\\{[^}]+}", "1");
		var asked = request(method, path).with(stranger)
			.with(csrf())
			.header("X-Page", sitting.attempt().page())
			.param("page", sitting.attempt().page())
			.param("answer", java.util.UUID.randomUUID().toString())
			.param("choice", "1");
		int status = this.mvc.perform(asked).andReturn().getResponse().getStatus();
		assertThat(status).as(method + " " + pattern).isEqualTo(404);
	}

	/** Knows what must not be said yet. */
	private final class Watch {

		private final Sitting sitting;

		private final boolean study;

		private final Set<Integer> hidden = new TreeSet<>();

		Watch(Sitting sitting, boolean study) {
			this.sitting = sitting;
			this.study = study;
			for (int position = 1; position <= sitting.attempt().size(); position++) {
				this.hidden.add(position);
				assertThat(secrets(position)).as("something to keep").isNotEmpty();
			}
		}

		/** In study mode a submitted slot is. */
		void revealed(int position) {
			if (this.study) {
				this.hidden.remove(position);
			}
		}

		void look(Exchange exchange) {
			assertThat(exchange.status()).as(exchange.toString()).isLessThan(500);
			String said = words(exchange.body()) + " " + exchange.body() + " " + exchange.headers();
			Set<String> known = new LinkedHashSet<>();
			for (int position = 1; position <= this.sitting.attempt().size(); position++) {
				known.addAll(asked(position));
				if (!this.hidden.contains(position)) {
					known.addAll(secrets(position));
				}
			}
			String open = String.join(" ", known);
			for (int position : this.hidden) {
				assertThat(secrets(position)).filteredOn((secret) -> !open.contains(secret))
					.allSatisfy((secret) -> assertThat(said).as("%s gives away slot %d", exchange, position)
						.doesNotContain(secret));
			}
			if (!this.study || this.hidden.size() == this.sitting.attempt().size()) {
				assertThat(REVEALING.matcher(exchange.body()).results().map((found) -> found.group()))
					.as("%s", exchange)
					.isEmpty();
			}
		}

		/**
		 * Pages name options by the place at which they are shown, and by nothing else.
		 */
		void asksInShownOrder(Exchange exchange, int position) {
			assertThat(exchange.kind()).isEqualTo("asking");
			Slot slot = this.sitting.slot(position);
			Revision revision = this.sitting.revision(position);
			List<Element> lines = Sitting.lines(exchange);
			List<Integer> order = slot.shown().options();
			assertThat(lines).hasSameSizeAs(order);
			boolean ownWords = revision.content().type() != QuestionType.TRUE_FALSE;
			for (int i = 0; i < lines.size(); i++) {
				String place = String.valueOf(i + 1);
				if (ownWords) {
					assertThat(words(lines.get(i).html()))
						.contains(words(revision.asked().options().get(order.get(i))));
				}
				assertThat(numbers(lines.get(i))).as("%s", lines.get(i)).containsOnly(place);
			}
			List<Element> matches = exchange.html().select(".match-list li");
			for (int i = 0; i < matches.size(); i++) {
				assertThat(words(matches.get(i).html()))
					.endsWith(words(revision.asked().matches().get(slot.shown().matches().get(i))));
			}
			exchange.html()
				.select("select")
				.forEach((box) -> assertThat(box.select("option[value]:not([value=''])"))
					.extracting((option) -> option.attr("value"))
					.isSorted());
			if (revision.content().type() == QuestionType.ORDERING) {
				assertThat(order).as("the right order itself is never shown")
					.isNotEqualTo(order.stream().sorted().toList());
			}
		}

		/** Numbers in the attributes of a line, those of a select's own choices apart. */
		private Set<String> numbers(Element line) {
			Set<String> numbers = new TreeSet<>();
			for (Element element : line.getAllElements()) {
				if (element.tagName().equals("option") || element.closest("svg") != null
						|| element.closest(".prose") != null) {
					continue;
				}
				for (Attribute attribute : element.attributes()) {
					Pattern.compile("\\d+")
						.matcher(attribute.getValue())
						.results()
						.forEach((n) -> numbers.add(n.group()));
				}
			}
			return numbers;
		}

		void tellsAll(Exchange review) {
			String said = words(review.body()) + " " + review.body();
			for (int position = 1; position <= this.sitting.attempt().size(); position++) {
				assertThat(secrets(position)).allSatisfy((secret) -> assertThat(said).contains(secret));
			}
			assertThat(REVEALING.matcher(review.body()).results().map((found) -> found.group()).distinct())
				.contains("data-right", "data-verdict", "right answer", "explained", "what-changed");
		}

		/** Why, explanation, what changed and where to read it up, in pieces. */
		private Set<String> secrets(int position) {
			Slot slot = this.sitting.slot(position);
			Rationale rationale = LeakTest.this.bank.rationales(List.of(slot.revision())).get(slot.revision());
			Set<String> secrets = new LinkedHashSet<>();
			rationale.whys().forEach((why) -> secrets.addAll(pieces(why)));
			secrets.addAll(pieces(rationale.explanation()));
			if (rationale.whatChanged() != null) {
				secrets.addAll(pieces(rationale.whatChanged()));
			}
			rationale.references().forEach((reference) -> {
				secrets.add(reference.url());
				secrets.add(words(reference.title()));
			});
			return secrets;
		}

		/** What the question itself says: a why may quote it. */
		private List<String> asked(int position) {
			Revision revision = this.sitting.revision(position);
			Question question = revision.content();
			List<String> asked = new ArrayList<>(List.of(words(revision.asked().stem())));
			if (question.type() != QuestionType.TRUE_FALSE) {
				revision.asked().options().forEach((option) -> asked.add(words(option)));
				revision.asked().matches().forEach((match) -> asked.add(words(match)));
			}
			return asked;
		}

		private static List<String> pieces(String html) {
			return Arrays.stream(words(html).split("(?<=[.:;!?])\\s"))
				.map(String::strip)
				.filter((piece) -> piece.length() >= TELLING)
				.toList();
		}

		private static String words(String html) {
			return Jsoup.parse(html).text().replaceAll("\\s+", " ");
		}

	}

}
