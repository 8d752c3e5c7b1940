package dev.readyroom.questionbank.authoring;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.attachment.SamplePictures;
import dev.readyroom.web.Fragments;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An author puts a picture into a question. */
@AppTest
class PictureUploadTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MockMvcTester tester;

	@Autowired
	private SamplePeople people;

	@Autowired
	private AuthoredQuestions questions;

	private SamplePerson author;

	private Desk desk;

	@BeforeEach
	void aDraft() {
		this.questions.topic("pictured", "Pictured");
		this.author = this.people.author();
		this.desk = Desk.begin(this.tester, this.author, "single", "pictured");
	}

	private ResultActions add(SamplePerson who, byte[] bytes, boolean script) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart(this.desk.address() + "/attachments")
			.file(new MockMultipartFile("picture", "plan.svg", "text/html", bytes));
		request.param("shows", "A [plan]").cookie(who.cookie()).with(csrf());
		if (script) {
			request.header(Fragments.HEADER, "picture");
		}
		return this.mvc.perform(request);
	}

	@Test
	void withoutAScriptItGoesBelowTheQuestion() throws Exception {
		String address = SamplePictures.kept(SamplePictures.png()).address();
		add(this.author, SamplePictures.png(), false).andExpect(redirectedUrlPattern("/bank/questions/*/edit?done=*"));
		this.mvc.perform(get(this.desk.address() + "/edit").cookie(this.author.cookie()))
			.andExpect(content().string(containsString("![A plan](" + address + ")")));
		this.mvc.perform(get("/attachments/" + address.replace("images/", "")))
			.andExpect(content().bytes(SamplePictures.png()));
	}

	@Test
	void aScriptGetsWhatToPutIntoTheText() throws Exception {
		String answer = add(this.author, SamplePictures.webp(), true).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(answer).contains("![A plan](images/").contains(".webp)").doesNotContain("<html");
	}

	@Test
	void whatIsNoPictureIsRefusedWithTheReason() throws Exception {
		add(this.author, "<svg/>".getBytes(), true).andExpect(status().isConflict())
			.andExpect(content().string(containsString("none of PNG, JPEG, GIF and WebP")));
		add(this.people.learner(), SamplePictures.png(), true).andExpect(status().isForbidden());
	}

}
