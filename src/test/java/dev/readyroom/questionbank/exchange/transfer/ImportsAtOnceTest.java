package dev.readyroom.questionbank.exchange.transfer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Two who import at the same moment, or one who presses twice. */
@AppTest
class ImportsAtOnceTest {

	private static final int SIZE = 60;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	private final String id = "at-once-" + UUID.randomUUID();

	private String bring(SamplePerson author) throws Exception {
		StringBuilder gift = new StringBuilder();
		for (int i = 0; i < SIZE; i++) {
			gift.append("// [id:")
				.append(this.id)
				.append('-')
				.append(i)
				.append("]\nWhich ")
				.append(i)
				.append("? {=a ~b}\n\n");
		}
		return String
			.valueOf(
					this.mvc
						.perform(multipart("/bank/import")
							.file(new MockMultipartFile("files", "quiz.gift", "text/plain",
									gift.toString().getBytes(StandardCharsets.UTF_8)))
							.cookie(author.cookie())
							.with(csrf()))
						.andExpect(status().is3xxRedirection())
						.andReturn()
						.getResponse()
						.getRedirectedUrl());
	}

	private MockHttpServletResponse takeIn(SamplePerson author, String look) throws Exception {
		return this.mvc.perform(post(look).cookie(author.cookie()).with(csrf())).andReturn().getResponse();
	}

	private static <T> List<T> together(List<Callable<T>> works) throws Exception {
		List<T> done = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<T> future : threads.invokeAll(works)) {
				done.add(future.get());
			}
		}
		return done;
	}

	private long count() {
		return this.jdbc.sql("select count(*) from question where slug like ?")
			.param(this.id + "%")
			.query(Long.class)
			.single();
	}

	@Test
	void anUploadEntersOnceHoweverOftenOnePresses() throws Exception {
		SamplePerson author = this.people.author();
		String look = bring(author);
		List<MockHttpServletResponse> answers = together(
				List.of(() -> takeIn(author, look), () -> takeIn(author, look), () -> takeIn(author, look)));
		assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(302, 404);
		assertThat(answers).filteredOn((it) -> String.valueOf(it.getRedirectedUrl()).contains("batches")).hasSize(1);
		assertThat(count()).isEqualTo(SIZE);
	}

	@Test
	void ofTwoWhoBringTheSameOneIsToldAndLosesNothing() throws Exception {
		SamplePerson one = this.people.author();
		SamplePerson two = this.people.author();
		String first = bring(one);
		String second = bring(two);
		List<MockHttpServletResponse> answers = together(List.of(() -> takeIn(one, first), () -> takeIn(two, second)));
		assertThat(count()).isEqualTo(SIZE);
		assertThat(answers).filteredOn((it) -> it.getStatus() == 302).hasSize(1);
		assertThat(answers).filteredOn((it) -> it.getStatus() == 409).hasSize(1);
		boolean firstLost = answers.getFirst().getStatus() == 409;
		this.mvc.perform(get(firstLost ? first : second).cookie((firstLost ? one : two).cookie()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("in the same words and with the same key")));
	}

	@Test
	void beforeABatchIsTakenBackItIsSaidWhatOthersWroteInIt() throws Exception {
		SamplePerson author = this.people.author();
		String batch = String.valueOf(takeIn(author, bring(author)).getRedirectedUrl()).replaceAll("\\?.*", "");
		this.mvc.perform(get(batch).cookie(author.cookie()))
			.andExpect(content().string(not(containsString("edited since"))));
		this.jdbc.sql("update draft set version = 2 where question_id = (select id from question where slug = ?)")
			.param(this.id + "-7")
			.update();
		this.mvc.perform(get(batch).cookie(author.cookie()))
			.andExpect(content().string(containsString("One of them was edited since, and is removed, too.")));
	}

}
