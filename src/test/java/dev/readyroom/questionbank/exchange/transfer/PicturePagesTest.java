package dev.readyroom.questionbank.exchange.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.SamplePictures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static dev.readyroom.Csrf.csrf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@AppTest
class PicturePagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	private final String id = "pictured-" + UUID.randomUUID();

	private final Attachment picture = SamplePictures
		.kept(SamplePictures.of("png", ThreadLocalRandom.current().nextInt(0xffffff)));

	private String bring(SamplePerson author, String id) throws Exception {
		String xml = """
				<quiz><question type="truefalse"><name><text>x</text></name><idnumber>%s</idnumber>
				<questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a.png" alt="A plan">]]></text>
				<file name="a.png" path="/" encoding="base64">%s</file></questiontext>
				<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
				</question></quiz>""".formatted(id, Base64.getEncoder().encodeToString(this.picture.bytes()));
		MockMultipartFile file = new MockMultipartFile("files", "quiz.xml", "text/xml",
				xml.getBytes(StandardCharsets.UTF_8));
		String look = this.mvc.perform(multipart("/bank/import").file(file).cookie(author.cookie()).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.mvc.perform(get(look).cookie(author.cookie())).andExpect(content().string(containsString("1 picture")));
		return this.mvc.perform(post(look).cookie(author.cookie()).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl()
			.replaceAll("\\?.*", "");
	}

	private String address() {
		return "/attachments/" + this.picture.name();
	}

	@Test
	void anImportedPictureIsShownAsAPictureAndNothingElse() throws Exception {
		SamplePerson author = this.people.author();
		bring(author, this.id);
		this.mvc.perform(get(address()))
			.andExpect(status().isOk())
			.andExpect(content().contentType(MediaType.IMAGE_PNG))
			.andExpect(content().bytes(this.picture.bytes()))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'; sandbox")))
			.andExpect(header().string("Cache-Control", containsString("immutable")));
		String question = this.jdbc.sql("select id from question where slug = ?")
			.param(this.id)
			.query(UUID.class)
			.single()
			.toString();
		this.mvc.perform(get("/bank/questions/" + question + "/preview").cookie(author.cookie()))
			.andExpect(content().string(containsString("<img src=\"" + address() + "\" alt=\"A plan\"")));
	}

	@Test
	void takingTheImportBackTakesThePictureBack() throws Exception {
		SamplePerson author = this.people.author();
		this.mvc.perform(get(address())).andExpect(status().isNotFound());
		String batch = bring(author, this.id);
		take(author, batch);
		this.mvc.perform(get(address())).andExpect(status().isNotFound());
	}

	@Test
	void aPictureThatAnotherDraftShowsStays() throws Exception {
		SamplePerson author = this.people.author();
		String first = bring(author, this.id);
		String second = bring(author, this.id + "-2");
		take(author, first);
		this.mvc.perform(get(address())).andExpect(status().isOk());
		take(author, second);
	}

	private void take(SamplePerson author, String batch) throws Exception {
		this.mvc.perform(delete(batch).cookie(author.cookie()).with(csrf())).andExpect(status().is3xxRedirection());
	}

	@Test
	void noOtherNameIsAskedOfTheDatabase() throws Exception {
		this.mvc.perform(get("/attachments/..%2Fx.png")).andExpect(status().is4xxClientError());
		this.mvc.perform(get("/attachments/" + this.picture.name().replace(".png", ".svg")))
			.andExpect(status().isNotFound());
	}

}
