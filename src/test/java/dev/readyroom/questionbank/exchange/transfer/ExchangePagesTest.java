package dev.readyroom.questionbank.exchange.transfer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.web.Fragments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AppTest
class ExchangePagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	private final String id = "import-" + UUID.randomUUID();

	private String gift() {
		return "$CATEGORY: Brought along\n\n// [id:" + this.id
				+ "]\n::A name::Which?{=right#yes ~wrong#no}\n\nWrite <b>something</b>.{}\n\n// [id:" + this.id
				+ "-2]\n::Second::Is it?{T}\n";
	}

	private String bring(SamplePerson author, String strict) throws Exception {
		MockMultipartFile file = new MockMultipartFile("files", "C:\\quiz.gift", "text/plain",
				gift().getBytes(StandardCharsets.UTF_8));
		return this.mvc
			.perform(multipart("/bank/import").file(file).param("strict", strict).cookie(author.cookie()).with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from question where slug like ?")
			.param(this.id + "%")
			.query(Long.class)
			.single();
	}

	private UUID question() {
		return this.jdbc.sql("select id from question where slug = ?").param(this.id).query(UUID.class).single();
	}

	@Test
	void anAuthorLooksFirstThenTakesInAndThenTakesBack() throws Exception {
		SamplePerson author = this.people.author();
		String look = bring(author, "false");
		this.mvc.perform(get(look).cookie(author.cookie()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("quiz.gift, read as GIFT")))
			.andExpect(content().string(containsString("line 6")))
			.andExpect(content().string(containsString("Import 2 questions")))
			.andExpect(content().string(containsString("Essays have no type here")))
			.andExpect(content().string(containsString("To be written in each draft:")))
			.andExpect(content().string(containsString("an explanation")));
		assertThat(count()).isZero();
		String batch = this.mvc.perform(post(look).cookie(author.cookie()).with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(count()).isEqualTo(2);
		assertThat(this.jdbc.sql("select state from draft d join question q on q.id = d.question_id where q.slug = ?")
			.param(this.id)
			.query(String.class)
			.single()).isEqualTo("draft");
		this.mvc.perform(get(look).cookie(author.cookie())).andExpect(status().isNotFound());
		this.mvc.perform(get(batch).cookie(author.cookie()))
			.andExpect(content().string(containsString("2 questions came in from quiz.gift")))
			.andExpect(content().string(containsString("href=\"/bank/questions/" + question())))
			.andExpect(content().string(containsString("Essays have no type here")));
		String path = batch.replaceAll("\\?.*", "");
		this.mvc.perform(delete(path).cookie(author.cookie()).with(csrf())).andExpect(status().is3xxRedirection());
		assertThat(count()).isZero();
		this.mvc.perform(get(path).cookie(author.cookie()))
			.andExpect(content().string(containsString("This import was taken back")));
	}

	@Test
	void allOrNothingTakesNothingInOfAFileWithABadItem() throws Exception {
		SamplePerson author = this.people.author();
		String look = bring(author, "true");
		this.mvc.perform(get(look).cookie(author.cookie()))
			.andExpect(content().string(containsString("None of it can be imported")))
			.andExpect(content().string(not(containsString("btn btn-primary\">Import"))));
		this.mvc.perform(post(look).cookie(author.cookie()).with(csrf())).andExpect(status().isConflict());
		assertThat(count()).isZero();
		this.mvc.perform(delete(look).cookie(author.cookie()).with(csrf())).andExpect(status().is3xxRedirection());
		this.mvc.perform(get(look).cookie(author.cookie())).andExpect(status().isNotFound());
	}

	@Test
	void theRefusedAndTheLossyCanBeLookedAtAlone() throws Exception {
		SamplePerson author = this.people.author();
		String look = bring(author, "false");
		this.mvc.perform(get(look).param("show", "refused").cookie(author.cookie()))
			.andExpect(content().string(containsString("Essays have no type here")))
			.andExpect(content().string(not(containsString("A name"))));
		this.mvc.perform(get(look).param("show", "lossy").cookie(author.cookie()))
			.andExpect(content().string(containsString("Nothing of the kind")));
	}

	@Test
	void withoutAFileThePageAsksForOne() throws Exception {
		SamplePerson author = this.people.author();
		MockMultipartFile empty = new MockMultipartFile("files", "", null, new byte[0]);
		this.mvc.perform(multipart("/bank/import").file(empty).cookie(author.cookie()).with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose at least one file")))
			.andExpect(content().string(containsString("Up to 20 MB each")));
		this.mvc
			.perform(multipart("/bank/import").file(empty)
				.header(Fragments.HEADER, "import")
				.cookie(author.cookie())
				.with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose at least one file")))
			.andExpect(content().string(not(containsString("<form"))));
	}

	@Test
	void anEmptyFileIsReportedAsEmpty() throws Exception {
		SamplePerson author = this.people.author();
		String look = String.valueOf(
				this.mvc
					.perform(multipart("/bank/import")
						.file(new MockMultipartFile("files", "none.csv", "text/csv", new byte[0]))
						.cookie(author.cookie())
						.with(csrf()))
					.andExpect(status().is3xxRedirection())
					.andReturn()
					.getResponse()
					.getRedirectedUrl());
		this.mvc.perform(get(look).cookie(author.cookie()))
			.andExpect(content().string(containsString("The file is empty.")));
	}

	@Test
	void anothersUploadIsNotFound() throws Exception {
		String look = bring(this.people.author(), "false");
		this.mvc.perform(get(look).cookie(this.people.author().cookie())).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/bank/import", "/bank/export", "/bank/export/file?format=yaml" })
	void onlyAuthorsMoveQuestions(String path) throws Exception {
		this.mvc.perform(get(path).cookie(this.people.learner().cookie())).andExpect(status().isForbidden());
		this.mvc.perform(get(path).cookie(this.people.author().cookie())).andExpect(status().isOk());
	}

	@Test
	void whatAFormatCannotCarryIsListedBeforeTheFileIsTaken() throws Exception {
		SamplePerson author = this.people.author();
		this.mvc
			.perform(get("/bank/export").param("format", "aiken").param("topic", "kms-core").cookie(author.cookie()))
			.andExpect(content().string(containsString("Aiken knows only questions with one right option")))
			.andExpect(content().string(containsString("/bank/export/file?format=aiken&amp;topic=kms-core")));
		byte[] gift = this.mvc
			.perform(
					get("/bank/export/file").param("format", "gift").param("topic", "kms-core").cookie(author.cookie()))
			.andExpect(header().string("Content-Disposition", containsString("kms-core.gift")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(FileReading.read("x.gift", gift, Format.GIFT).items()).isNotEmpty()
			.allMatch(Found.Kept.class::isInstance);
	}

	@Test
	void whatIsTickedInTheListIsExportedAlone() throws Exception {
		SamplePerson author = this.people.author();
		this.mvc.perform(post(bring(author, "false")).cookie(author.cookie()).with(csrf()));
		String asked = question("kms-fips-level");
		String draft = question(this.id);
		this.mvc
			.perform(post("/bank/export").param("question", asked, draft)
				.param("topic", "kms-core")
				.cookie(author.cookie())
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("2 questions from the list")));
		this.mvc
			.perform(post("/bank/export").param("slug", "kms-fips-level", this.id)
				.param("format", "aiken")
				.cookie(author.cookie())
				.with(csrf()))
			.andExpect(content().string(containsString("One question in the file")))
			.andExpect(content().string(containsString("Not in the file: " + this.id)));
		byte[] gift = this.mvc
			.perform(post("/bank/export/file").param("slug", "kms-fips-level", this.id)
				.param("format", "gift")
				.cookie(author.cookie())
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(FileReading.read("x.gift", gift, Format.GIFT).items()).singleElement()
			.satisfies((it) -> assertThat(((Found.Kept) it).question().id()).isEqualTo("kms-fips-level"));
	}

	@Test
	void allThatWasFoundCanBeExported() throws Exception {
		SamplePerson author = this.people.author();
		this.mvc
			.perform(post("/bank/export").param("everything", "true")
				.param("topic", "kms-core")
				.param("type", "matching")
				.cookie(author.cookie())
				.with(csrf()))
			.andExpect(content().string(containsString("value=\"match-api-to-effect\"")))
			.andExpect(content().string(not(containsString("value=\"kms-fips-level\""))));
		this.mvc.perform(post("/bank/export").cookie(author.cookie()).with(csrf())).andExpect(status().isConflict());
		this.mvc.perform(post("/bank/export").param("slug", "x").cookie(this.people.learner().cookie()).with(csrf()))
			.andExpect(status().isForbidden());
	}

	private String question(String slug) {
		return this.jdbc.sql("select id from question where slug = ?")
			.param(slug)
			.query(UUID.class)
			.single()
			.toString();
	}

}
