package dev.readyroom.classroom.assignment;

import java.util.Comparator;
import java.util.List;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.quiz.AssignedAnswer;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.AssignedOutcome;
import dev.readyroom.shared.Interval;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort does in an assignment, as far as its leaders may see it.
 *
 * @param lines everybody in the cohort
 * @param topics and {@code questions} the hardest first; empty where too few handed in
 */
record Results(List<Line> lines, List<Topic> topics, List<Question> questions, boolean tooFew) {

	/** Fewer would give single answers away; in a class these may be seen anyway. */
	static final int LEAST = 3;

	/** So many questions are looked at first; the page has the rest folded away. */
	private static final int FIRST = 10;

	public List<Question> hardest() {
		return this.questions.subList(0, Math.min(FIRST, this.questions.size()));
	}

	public List<Question> rest() {
		return this.questions.subList(hardest().size(), this.questions.size());
	}

	public long count(State state) {
		return this.lines.stream().filter((line) -> line.state() == state).count();
	}

	public List<Line> in(@Nullable State state) {
		return this.lines.stream().filter((line) -> state == null || line.state() == state).toList();
	}

	/** How far somebody is. */
	enum State {

		NOT_STARTED, UNDER_WAY, HANDED_IN

	}

	/** What a leader sees where numbers are too much. */
	enum Band {

		STRONG, NEARLY, NOT_YET;

		static Band of(int percent) {
			return (percent >= 80) ? STRONG : (percent >= 60) ? NEARLY : NOT_YET;
		}

	}

	/**
	 * One member.
	 *
	 * @param attempts newest first
	 * @param percent of the best attempt; null where there is none or it may not be seen
	 * @param band the same, where numbers are too much
	 * @param kept whether there is a result that this member does not share
	 */
	record Line(UserId user, String name, boolean leader, State state, List<AssignedAttempt> attempts,
			@Nullable Integer percent, @Nullable Band band, boolean kept, Arrangement own) {

		static Line of(UserId user, String name, boolean leader, List<AssignedAttempt> attempts, Sight sight,
				Arrangement own) {
			State state = attempts.stream().anyMatch(AssignedAttempt::running) ? State.UNDER_WAY
					: attempts.isEmpty() ? State.NOT_STARTED : State.HANDED_IN;
			Integer best = attempts.stream()
				.filter(AssignedAttempt::counts)
				.map(AssignedAttempt::percent)
				.max(Comparator.naturalOrder())
				.orElse(null);
			return new Line(user, name, leader, state, attempts, (sight == Sight.SCORES) ? best : null,
					(sight == Sight.BANDS && best != null) ? Band.of(best) : null,
					best != null && sight == Sight.NOTHING, own);
		}

		public @Nullable AssignedAttempt newest() {
			return this.attempts.isEmpty() ? null : this.attempts.getFirst();
		}

		/** Whether there is an attempt at all that was handed in in time. */
		public boolean counted() {
			return this.attempts.stream().anyMatch(AssignedAttempt::counts);
		}

	}

	/** What a leader may see of a member's results. */
	enum Sight {

		SCORES, BANDS, NOTHING

	}

	/** How a topic went. */
	record Topic(String title, Interval rate, int asked) {

		public int percent() {
			return (int) Math.round(100 * this.rate.rate());
		}

		public int low() {
			return (int) Math.floor(100 * this.rate.low());
		}

		public int high() {
			return (int) Math.ceil(100 * this.rate.high());
		}

	}

	/** How one member answered a question. */
	record Answer(AssignedAnswer given, Stem stem) {

		/** Ends a message key: right, partly, wrong or blank. */
		public String verdict() {
			return this.given.blank() ? "blank"
					: (this.given.fraction() >= 1) ? "right" : (this.given.fraction() > 0) ? "partly" : "wrong";
		}

	}

	/** How a question went. */
	record Question(Stem stem, String topic, AssignedOutcome outcome) {

		public int percent() {
			return (int) Math.round(100 * this.outcome.rate().rate());
		}

	}

	/**
	 * What a question says, of which a list shows the beginning.
	 *
	 * @param text the same without mark-up
	 */
	record Stem(String html, String text) {

		private static final int LINE = 90;

		private static final String NOT_ON_A_LINE = "img, pre, table, ul, ol";

		static Stem of(Revision revision) {
			return new Stem(revision.asked().stem(), revision.asked().stemText());
		}

		/** Whether its beginning says all of it. */
		public boolean brief() {
			return this.text.length() <= LINE && body().select(NOT_ON_A_LINE).isEmpty();
		}

		/** Of a stem without words what its first picture shows; empty: nobody said. */
		public String beginning() {
			if (this.text.isEmpty()) {
				return body().select("img").attr("alt");
			}
			int space = this.text.lastIndexOf(' ', LINE);
			return (this.text.length() <= LINE) ? this.text : this.text.substring(0, (space < 0) ? LINE : space) + "…";
		}

		private Element body() {
			return Jsoup.parseBodyFragment(this.html).body();
		}

	}

}
