package dev.readyroom.questionbank.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is no author gets nowhere in the bank, whatever address they try. */
@AppTest
class AuthoringRightsTest {

	/** What the addresses ask for, so that it is the right that is missing. */
	private static final Map<String, String> PARAMETERS = Map.ofEntries(Map.entry("version", "1"),
			Map.entry("type", "single"), Map.entry("topic", "rights-here"), Map.entry("typed", "{}"),
			Map.entry("remark", "A remark"), Map.entry("reason", "A reason"), Map.entry("rule", "FULL"),
			Map.entry("revision", "01a213fa-0000-7000-8000-000000000000"), Map.entry("outcome", "right"),
			Map.entry("answer", "An answer"), Map.entry("everything", "true"), Map.entry("newTag", "a-tag"),
			Map.entry("newTopic", "rights-here"), Map.entry("format", "yaml"), Map.entry("slug", "a-slug"),
			Map.entry("stem", "Changed?"), Map.entry("shows", "Keys"));

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

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping addresses;

	private final String slug = "rights-" + UUID.randomUUID().toString().substring(0, 8);

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.bank.card(this.slug)
			.ifPresent(
					(card) -> this.workflow.retire(this.people.author().id(), List.of(card.id()), "The test is over"));
	}

	private Desk published() {
		this.questions.topic("rights-here", "Rights here");
		return Desk.single(this.mvc, this.people.author(), "rights-here", this.slug)
			.saved()
			.submitted()
			.publishedBy(this.people.author());
	}

	private record Address(RequestMethod method, String path) {
	}

	private List<Address> ofTheBank(UUID question) {
		List<Address> all = new ArrayList<>();
		this.addresses.getHandlerMethods().keySet().forEach((mapping) -> {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			mapping.getPatternValues()
				.stream()
				.filter((path) -> path.equals("/bank") || path.startsWith("/bank/"))
				.map((path) -> path.replaceAll("\\{[^}]*}", question.toString()))
				.forEach((path) -> methods.forEach((method) -> all.add(new Address(method, path))));
		});
		return all;
	}

	private MvcTestResult ask(Address address, SamplePerson person) {
		boolean files = address.method() == RequestMethod.POST
				&& (address.path().equals("/bank/import") || address.path().endsWith("/attachments"));
		if (files) {
			var request = this.mvc.post().uri(address.path()).multipart().file("files", new byte[] { 1 });
			PARAMETERS.forEach(request::param);
			return request.file("picture", new byte[] { 1 }).with(person).with(csrf()).exchange();
		}
		var request = this.mvc.method(HttpMethod.valueOf(address.method().name())).uri(address.path());
		PARAMETERS.forEach(request::param);
		return request.with(person).with(csrf()).exchange();
	}

	@ParameterizedTest
	@CsvSource({ "learner", "instructor" })
	void whoIsNoAuthorIsRefusedEverywhere(String who) {
		Desk desk = published();
		String before = Pages.text(desk.page(""));
		SamplePerson person = who.equals("learner") ? this.people.learner() : this.people.instructor();
		List<Address> all = ofTheBank(desk.id);
		assertThat(all).hasSizeGreaterThan(35);
		assertThat(all)
			.allSatisfy((address) -> assertThat(ask(address, person).getResponse().getStatus()).as("%s", address)
				.isEqualTo(403));
		assertThat(Pages.text(desk.page("")).replaceAll("(?s)<head>.*?</head>|_csrf\"[^>]*", ""))
			.isEqualTo(before.replaceAll("(?s)<head>.*?</head>|_csrf\"[^>]*", ""));
	}

	@Test
	void aVisitorIsLedToSignUpOrRefused() {
		UUID any = UUID.randomUUID();
		assertThat(ofTheBank(any)).allSatisfy((address) -> {
			var request = this.mvc.method(HttpMethod.valueOf(address.method().name())).uri(address.path());
			assertThat(request.with(csrf()).exchange().getResponse().getStatus()).as("%s", address).isIn(302, 401, 403);
		});
	}

	@Test
	void stepsOnWhatIsNotThereAreNotFoundAndOnDraftsRefused() {
		SamplePerson author = this.people.author();
		this.questions.topic("rights-here", "Rights here");
		Desk draft = Desk.single(this.mvc, author, "rights-here", this.slug).saved();
		for (String step : List.of("retirement", "promotion")) {
			for (String method : List.of("post", "delete")) {
				assertThat(draft.step(step, "_method", method, "reason", "A reason")).as("%s of a draft", step)
					.hasStatus(409);
				assertThat(this.mvc.method(HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)))
					.uri("/bank/questions/{id}/" + step, UUID.randomUUID())
					.param("reason", "A reason")
					.with(author)
					.with(csrf())
					.exchange()).hasStatus(404);
			}
		}
		assertThat(draft.step("draft/resolution", "version", "1", "typed", "nonsense")).hasStatus(409);
	}

}
