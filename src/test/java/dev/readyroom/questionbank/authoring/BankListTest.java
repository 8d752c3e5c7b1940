package dev.readyroom.questionbank.authoring;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Finding questions, and working on many at once. */
@AppTest
class BankListTest {

	private static final String TOPIC = "listed-here";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	Workflow workflow;

	@Autowired
	QuestionBank bank;

	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	private SamplePerson author;

	private Desk asked;

	private Desk draft;

	@BeforeEach
	void oneThatIsAskedAndOneThatIsADraft() {
		this.questions.topic(TOPIC, "Listed here");
		this.questions.topic("listed-there", "Listed there");
		this.author = this.people.author();
		this.asked = Desk.single(this.mvc, this.author, TOPIC, this.word + "-asked")
			.saved()
			.submitted()
			.publishedBy(this.people.author());
		this.draft = Desk.single(this.mvc, this.author, TOPIC, this.word + "-draft").saved();
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.workflow.retire(this.author.id(),
				this.bank.published()
					.stream()
					.filter((card) -> card.topic().startsWith("listed-"))
					.map(QuestionCard::id)
					.toList(),
				"The test is over");
	}

	private String list(String query) {
		return Pages.text(this.mvc.get().uri("/bank?" + query).with(this.author).exchange());
	}

	@ParameterizedTest
	@CsvSource({ "'q=WORD', true, true", "'q=WORD never leaves', true, true", "'q=WORD 100%', false, false",
			"'q=WORD&state=draft', false, true", "'q=WORD&state=published', true, false",
			"'q=WORD&state=retired', false, false", "'q=WORD&type=single', true, true",
			"'q=WORD&type=matching', false, false", "'q=WORD&level=2', true, true", "'q=WORD&level=3', false, false",
			"'q=WORD&topic=listed-here', true, true", "'q=WORD&topic=listed-there', false, false",
			"'q=WORD&tag=export', true, false", "'q=WORD&only=overdue', false, false",
			"'q=WORD&only=suspicious', false, false", "'q=WORD&only=mine', false, true",
			"'q=WORD&only=to-review', false, false" })
	void theListIsSearchedAndFiltered(String query, boolean asked, boolean draft) {
		String page = list(query.replace("WORD", this.word));
		assertThat(page.contains(this.word + "-asked<")).isEqualTo(asked);
		assertThat(page.contains(this.word + "-draft<")).isEqualTo(draft);
	}

	private MvcTestResult bulk(String what, String... parameters) {
		var request = this.mvc.post().uri("/bank/bulk/" + what).param("q", this.word);
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.with(this.author).with(csrf()).exchange();
	}

	@Test
	void manyAreTagged() {
		assertThat(bulk("tags", "everything", "true", "newTag", "bulk-made")).hasStatus(302);
		assertThat(this.bank.card(this.word + "-asked").orElseThrow().tags()).contains("bulk-made", "kms");
		assertThat(Pages.text(this.draft.page("/edit"))).contains("kms export bulk-made");
		assertThat(bulk("tags", "everything", "true", "newTag", "No Tag!")).hasStatus(409);
	}

	@Test
	void thoseThatAreTickedAreMoved() {
		assertThat(bulk("topic", "question", this.asked.id.toString(), "newTopic", "listed-there")).hasStatus(302);
		assertThat(this.bank.card(this.word + "-asked").orElseThrow().topic()).isEqualTo("listed-there");
		assertThat(list("q=" + this.word + "&topic=listed-here")).contains(this.word + "-draft<")
			.doesNotContain(this.word + "-asked<");
		assertThat(bulk("topic", "newTopic", "listed-there")).as("nothing is ticked").hasStatus(409);
	}

	@Test
	void manyAreRetiredForAReason() {
		assertThat(bulk("retirement", "everything", "true", "reason", "")).hasStatus(409);
		assertThat(bulk("retirement", "everything", "true", "reason", "Out of date")).hasStatus(302);
		assertThat(this.bank.card(this.word + "-asked")).isEmpty();
		assertThat(list("q=" + this.word)).as("a draft is left alone").contains(this.word + "-draft<");
	}

	@Test
	void thoseThatWereRetiredAreAskedAgain() {
		bulk("retirement", "everything", "true", "reason", "Out of date");
		assertThat(list("q=" + this.word)).as("nothing to take back here").doesNotContain("Ask it again");
		assertThat(list("q=" + this.word + "&state=retired")).contains("Ask it again");
		assertThat(bulk("retirement", "_method", "delete", "state", "retired", "everything", "true")).hasStatus(302);
		assertThat(this.bank.card(this.word + "-asked")).isPresent();
	}

	@Test
	void pilotsAreFoundAndPromotedTogether() {
		assertThat(this.asked.of(this.people.author()).step("promotion", "_method", "delete")).hasStatus(302);
		assertThat(list("q=" + this.word + "&only=pilot")).contains(this.word + "-asked<", "Let it count")
			.doesNotContain(this.word + "-draft<");
		assertThat(bulk("promotion", "everything", "true")).hasStatus(302);
		assertThat(this.bank.card(this.word + "-asked").orElseThrow().pilot()).isFalse();
		assertThat(list("q=" + this.word + "&only=pilot")).doesNotContain(this.word + "-asked<");
	}

	@Test
	void whatWaitsForMyReviewIsNotWhatIWrote() {
		this.draft.submitted();
		assertThat(list("q=" + this.word + "&only=to-review")).as("its author").doesNotContain(this.word + "-draft<");
		SamplePerson reviewer = this.people.author();
		String page = Pages.text(this.mvc.get().uri("/bank?only=to-review&q=" + this.word).with(reviewer).exchange());
		assertThat(page).contains(this.word + "-draft<").doesNotContain(this.word + "-asked<");
		assertThat(Pages.text(this.mvc.get().uri("/bank").with(reviewer).exchange())).contains("for your review");
	}

	@Test
	void howManyFiltersAreSetIsSaidWhereTheyAreFolded() {
		assertThat(list("q=" + this.word)).doesNotContain(" set</span>");
		assertThat(list("q=" + this.word + "&state=draft&level=2")).contains(">2 set</span>");
	}

	@Test
	void draftsThatAreReadyAreHandedIn() {
		bulk("submission", "everything", "true");
		assertThat(list("q=" + this.word + "&state=in-review")).contains(this.word + "-draft<");
	}

	@Test
	void aLongListTakesNoMoreStatementsThanAShortOne() throws Exception {
		list("q=" + this.word);
		list("list=all");
		List<String> few = StatementCount.of(() -> list("q=" + this.word));
		List<String> many = StatementCount.of(() -> list("list=all"));
		assertThat(many).hasSizeLessThanOrEqualTo(few.size()).hasSizeLessThanOrEqualTo(4);
	}

}
