package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.readyroom.AppTest;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.web.Versions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What two versions of a quiz in sections are said to differ in. */
@AppTest
class QuizVersionsTest {

	@Autowired
	private QuestionBank bank;

	@Test
	void aNamedSectionSaysWhatItDrawsFrom() {
		Versions versions = versions(form(section("Keys", "acm", 20), QuizForm.Clock.NONE),
				form(section("Keys", "kms-core", 20), QuizForm.Clock.NONE));
		assertThat(versions.rows()).singleElement().satisfies((row) -> {
			assertThat(row.saved().text()).startsWith("3 × “Keys” ");
			assertThat(row.yours().text()).isEqualTo("3 × “Keys” AWS KMS core, 20 s");
		});
	}

	@Test
	void aNameIsNotTakenForATopic() {
		assertThat(versions(form(section("AWS KMS core", null, 20), QuizForm.Clock.NONE),
				form(section(null, "kms-core", 20), QuizForm.Clock.NONE))
			.rows()).hasSize(1);
	}

	/* What was saved has them in the sections, and a clock of its own. */
	@Test
	void theSameSecondsForAllAreNoDifference() {
		assertThat(versions(form(section("Keys", "kms-core", 20), QuizForm.Clock.OWN),
				form(section("Keys", "kms-core", null), QuizForm.Clock.FIXED))
			.rows()).isEmpty();
	}

	private Versions versions(QuizForm saved, QuizForm yours) {
		return QuizVersions.of(saved, yours, this.bank);
	}

	private static SectionForm section(@Nullable String name, @Nullable String topic, @Nullable Integer seconds) {
		return new SectionForm(name, topic, null, 3, seconds, null);
	}

	private static QuizForm form(SectionForm section, QuizForm.Clock clock) {
		return new QuizForm("Keys", "", Quiz.Asks.SECTIONS, List.of(), Map.of(), Set.of(), Set.of(), Set.of(), null,
				null, clock, 20, 30, false, FeedbackTiming.EXAM, Credit.ALL_OR_NOTHING, 1, null, null,
				OverduePolicy.HAND_IN, 0, 15, 0, List.of(section));
	}

}
