package dev.readyroom.questionbank.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the bank, called directly by those who have no business there. The
 * addresses are asked of the application, so that none can be forgotten.
 */
@AppTest
class AuthoringRightsTest {

	private static final Map<String, String> PARAMETERS = Map.ofEntries(Map.entry("version", "1"),
			Map.entry("typed", "{}"), Map.entry("type", "single"), Map.entry("topic", "rights"),
			Map.entry("stem", "Mine now"), Map.entry("remark", "Mine now"), Map.entry("reason", "Mine now"),
			Map.entry("answer", "Mine now"), Map.entry("outcome", "right"), Map.entry("everything", "true"),
			Map.entry("newTag", "mine-now"), Map.entry("newTopic", "rights"), Map.entry("shows", "Mine"),
			Map.entry("format", "gift"), Map.entry("slug", "any"), Map.entry("rule", "FULL"),
			Map.entry("upload", UUID.randomUUID().toString()), Map.entry("revision", UUID.randomUUID().toString()));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	RequestMappingHandlerMapping mappings;

	@Test
	void nobodyButAuthorsAndAdministratorsGetsAnywhereInTheBank() {
		this.questions.topic("rights", "Rights");
		SamplePerson author = this.people.author();
		Desk desk = Desk.single(this.mvc, author, "rights", "rights-" + UUID.randomUUID().toString().substring(0, 8))
			.saved();
		String before = state(desk.id);
		Map<String, @Nullable SamplePerson> outsiders = new LinkedHashMap<>();
		outsiders.put("nobody", null);
		outsiders.put("visitor", this.people.visitor());
		outsiders.put("learner", this.people.learner());
		outsiders.put("instructor", this.people.instructor());
		outsiders.put("locked author", locked());
		outsiders.put("former author", former());
		Set<String> addresses = addresses();
		assertThat(addresses).hasSizeGreaterThan(35);
		for (String address : addresses) {
			outsiders.forEach(
					(who, person) -> assertThat(refused(address, desk.id, person)).as(who + " " + address).isTrue());
		}
		assertThat(state(desk.id)).isEqualTo(before);
		assertThat(desk.page("")).hasStatusOk();
	}

	private Set<String> addresses() {
		Set<String> all = new TreeSet<>();
		this.mappings.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/bank"))
				.forEach((path) -> mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> all.add(method + " " + path))));
		return all;
	}

	private boolean refused(String address, UUID question, @Nullable SamplePerson person) {
		String[] parts = address.split(" ");
		var request = this.mvc.method(HttpMethod.valueOf(parts[0]))
			.uri(parts[1].replaceAll("\\{\\w+}", question.toString()));
		PARAMETERS.forEach(request::param);
		MvcTestResult result = ((person != null) ? request.with(person) : request).with(csrf()).exchange();
		if (result.getResponse().getStatus() == 400 || result.getResponse().getStatus() == 415) {
			result = upload(parts[1].replaceAll("\\{\\w+}", question.toString()), person);
		}
		int status = result.getResponse().getStatus();
		return status == 403
				|| (status == 302 && String.valueOf(result.getResponse().getRedirectedUrl()).startsWith("/sign-"));
	}

	/** Those that take files. */
	private MvcTestResult upload(String path, @Nullable SamplePerson person) {
		var request = this.mvc.post()
			.uri(path)
			.multipart()
			.file(new MockMultipartFile("picture", "it.png", "image/png", new byte[] { 1 }))
			.file(new MockMultipartFile("files", "it.gift", "text/plain", "Is it?{T}".getBytes()));
		PARAMETERS.forEach(request::param);
		return ((person != null) ? request.with(person) : request).with(csrf()).exchange();
	}

	private SamplePerson locked() {
		SamplePerson author = this.people.author();
		assertThat(this.mvc.post()
			.uri("/admin/people/" + author.id() + "/lock")
			.with(this.people.admin())
			.with(csrf())
			.exchange()).hasStatus(302);
		return author;
	}

	private SamplePerson former() {
		SamplePerson author = this.people.author();
		assertThat(this.mvc.post()
			.uri("/admin/people/" + author.id() + "/roles")
			.with(this.people.admin())
			.with(csrf())
			.exchange()).hasStatus(302);
		return author;
	}

	/** Everything that a question, its draft and its history are. */
	private String state(UUID id) {
		return this.jdbc.sql("select * from question q join draft d on d.question_id = q.id where q.id = ?")
			.param(id)
			.query()
			.singleRow() + " of " + this.jdbc.sql("select count(*) from question").query(Long.class).single();
	}

}
