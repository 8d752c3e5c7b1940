package dev.readyroom.questionbank.catalog;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.questionbank.store.StoredBank;
import dev.readyroom.questionbank.store.TopicPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AppTest
class TopicPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StoredBank bank;

	private TopicPage kms;

	@BeforeEach
	void theProgramsOwnBankIsThere() {
		this.kms = this.bank.topicPage("kms-core").orElseThrow();
	}

	@Test
	void everybodySeesAllTopicsInTheirGroups() throws Exception {
		this.mvc.perform(get("/topics"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"/topics/kms-core\"")))
			.andExpect(content().string(containsString(this.kms.topic().title())))
			.andExpect(content().string(containsString(this.kms.group())));
	}

	@Test
	void everyTopicHasItsPage() throws Exception {
		// Other tests make topics of their own, without notes and without questions in
		// the end.
		List<TopicPage> ofTheFiles = this.bank.topicPages().stream().filter((page) -> !page.cards().isEmpty()).toList();
		for (TopicPage page : ofTheFiles) {
			this.mvc.perform(get("/topics/{slug}", page.topic().slug()))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("class=\"prose notes\"")));
		}
	}

	@Test
	void aTopicIsDrilledFromItsPage() throws Exception {
		this.mvc.perform(get("/topics/kms-core"))
			.andExpect(content().string(containsString("action=\"/drills\" method=\"post\"")))
			.andExpect(content().string(containsString("name=\"topic\" value=\"kms-core\"")))
			.andExpect(content().string(containsString("<option value=\"5\">5</option>")))
			.andExpect(content()
				.string(containsString("<option value=\"all\">All (" + this.kms.cards().size() + ")</option>")))
			.andExpect(content().string(containsString("<option value=\"20\">20 seconds each</option>")))
			.andExpect(content().string(containsString("<option value=\"exam\">At the end</option>")));
	}

	@Test
	void aStrangerHasNoStanding() throws Exception {
		this.mvc.perform(get("/topics/kms-core")).andExpect(content().string(not(containsString("data-include"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/nothing", "/topics/images/nothing.svg", "/topics/images/KEY.svg" })
	void whatIsNotThereIsNotFound(String path) throws Exception {
		this.mvc.perform(get(path)).andExpect(status().isNotFound());
	}

	@Test
	void aPictureMayStyleItselfAndNothingElse() throws Exception {
		this.mvc.perform(get("/topics/images/key-kinds.svg"))
			.andExpect(status().isOk())
			.andExpect(content().contentType("image/svg+xml;charset=UTF-8"))
			.andExpect(header().string("Content-Security-Policy",
					"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"))
			.andExpect(header().string("Cache-Control", "no-cache"));
	}

	@Test
	void aPictureIsKeptForLongUnderTheAddressOfItsVersion() throws Exception {
		String version = this.bank.picture("key-kinds.svg").orElseThrow().version();
		this.mvc.perform(get("/topics/images/key-kinds.svg").param("v", version))
			.andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
		this.mvc.perform(get("/topics/images/key-kinds.svg").header("If-None-Match", "\"" + version + "\""))
			.andExpect(status().isNotModified());
	}

	@Test
	void aTopicThatWasSeenCostsNoStatement() throws Exception {
		this.mvc.perform(get("/topics/kms-core"));
		List<String> statements = StatementCount.of(() -> this.mvc.perform(get("/topics/kms-core")));
		assertThat(statements).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "4 | all | 4", "5 | all | 5", "6 | 5,all | 6", "20 | 5,10,all | 20", "70 | 5,10,20,all | 50" })
	void aDrillIsOfferedInSizesTheTopicHas(int questions, String sizes, int all) {
		DrillView drill = DrillView.of(questions);
		assertThat(String.join(",", drill.sizes())).isEqualTo(sizes);
		assertThat(drill.all()).isEqualTo(all);
	}

}
