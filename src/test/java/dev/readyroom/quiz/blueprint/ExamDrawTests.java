package dev.readyroom.quiz.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.TrueFalse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExamDrawTests {

	private final Exam exam = new Exam("scs-c03", "Security", 50, 15, Duration.ofMinutes(170), 75, "",
			EnumSet.of(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.ORDERING, QuestionType.MATCHING),
			List.of(domain("1", 16), domain("2", 14), domain("3", 18), domain("4", 20), domain("5", 18),
					domain("6", 14)),
			"");

	@Test
	void sharesAreWithinOneItemOfTheWeightsAndAddUp() {
		Map<Exam.Domain, Integer> shares = ExamDraw.shares(this.exam);
		shares.forEach((domain, share) -> assertThat(Math.abs(share - domain.weight() * 0.5)).isLessThan(1));
		assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
	}

	@Test
	void aRichBankGivesTheWholeExamInItsFullTime() {
		ExamDraw drawn = draw(bank(Map.of("1", 40, "2", 40, "3", 40, "4", 40, "5", 40, "6", 40)));
		assertThat(drawn.draw().slots()).hasSize(65);
		assertThat(drawn.draw().slots().stream().filter(Drawn::scored)).hasSize(50);
		assertThat(drawn.time()).isEqualTo(Duration.ofMinutes(170));
		assertThat(drawn.thin()).isEmpty();
		assertThat(drawn.draw().shortened()).isFalse();
		assertThat(drawn.draw().slots().stream().map((slot) -> slot.card().id()).distinct()).hasSize(65);
	}

	@Test
	void aThinDomainGivesWhatItHasAndNoOtherFillsIn() {
		ExamDraw drawn = draw(bank(Map.of("1", 0, "2", 3, "3", 40, "4", 40, "5", 100, "6", 40)));
		Map<String, Long> scored = drawn.draw()
			.slots()
			.stream()
			.filter(Drawn::scored)
			.collect(Collectors.groupingBy(Drawn::domain, Collectors.counting()));
		assertThat(scored).containsEntry("2", 3L).containsEntry("5", 9L).containsEntry("4", 10L).doesNotContainKey("1");
		assertThat(drawn.thin()).containsEntry(domain("1", 16), new ExamDraw.Shortage(0, 8))
			.containsEntry(domain("2", 14), new ExamDraw.Shortage(3, 7))
			.hasSize(2);
		int questions = drawn.draw().slots().size();
		assertThat(questions).isEqualTo(38 + 11);
		assertThat(drawn.time().toSeconds()).isEqualTo(Math.ceilDiv(170 * 60 * questions, 65));
	}

	@Test
	void pilotQuestionsTakeTheUnscoredPlacesFirst() {
		List<QuestionCard> cards = bank(Map.of("1", 40, "2", 40, "3", 40, "4", 40, "5", 40, "6", 40));
		for (int i = 0; i < 6; i++) {
			cards.add(card("pilot-" + i, "5", QuestionType.SINGLE, false, true));
		}
		ExamDraw drawn = draw(cards);
		assertThat(drawn.draw().slots().stream().filter((slot) -> slot.card().pilot())).hasSize(6)
			.noneMatch(Drawn::scored);
		assertThat(drawn.draw().slots().stream().filter((slot) -> !slot.scored())).hasSize(15);
	}

	@Test
	void drillsAndTypesTheExamDoesNotHaveStayOut() {
		List<QuestionCard> cards = new ArrayList<>();
		cards.add(card("drill", "5", QuestionType.SINGLE, true, false));
		cards.add(card("true-false", "5", QuestionType.TRUE_FALSE, false, false));
		assertThat(draw(cards).draw().slots()).isEmpty();
	}

	private ExamDraw draw(List<QuestionCard> cards) {
		Question content = new TrueFalse("", true);
		return ExamDraw.of(this.exam, cards, (_) -> content, new Random(7));
	}

	private static Exam.Domain domain(String id, int weight) {
		return new Exam.Domain(id, "Domain " + id, weight);
	}

	private static List<QuestionCard> bank(Map<String, Integer> sizes) {
		List<QuestionCard> cards = new ArrayList<>();
		new HashMap<>(sizes).forEach((domain, size) -> {
			for (int i = 0; i < size; i++) {
				cards.add(card(domain + "-" + i, domain, QuestionType.SINGLE, false, false));
			}
		});
		return cards;
	}

	private static QuestionCard card(String slug, String domain, QuestionType type, boolean drill, boolean pilot) {
		return new QuestionCard(QuestionId.next(), RevisionId.next(), slug, "kms", type, 2, 45,
				Map.of("scs-c03", domain + ".1"), Set.of(), drill, pilot);
	}

}
