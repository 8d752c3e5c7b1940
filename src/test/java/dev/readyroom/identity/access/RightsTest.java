package dev.readyroom.identity.access;

import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static dev.readyroom.Csrf.wrongCsrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class RightsTest {

	private static final String SOMEBODY = UUID.randomUUID().toString();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@ParameterizedTest
	@CsvSource({ "GET, /admin", "GET, /admin/people/{id}", "POST, /admin/people/{id}/roles",
			"POST, /admin/people/{id}/lock", "DELETE, /admin/people/{id}/lock", "POST, /admin/people/{id}/allowance",
			"POST, /admin/people/{id}/reset-link", "GET, /admin/invitations", "POST, /admin/invitations",
			"DELETE, /admin/invitations/{id}", "GET, /admin/audit", "GET, /admin/", "GET, /admin/nothing" })
	void theAdministrationIsForAdministrators(HttpMethod method, String path) {
		assertThat(status(method, path, this.people.learner())).isEqualTo(403);
		assertThat(status(method, path, this.people.instructor())).isEqualTo(403);
		assertThat(status(method, path, this.people.author())).isEqualTo(403);
		assertThat(status(method, path, this.people.visitor())).isEqualTo(302);
		assertThat(status(method, path, null)).isEqualTo(302);
		assertThat(status(method, path, this.people.admin())).isNotIn(302, 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/profile", "/profile/password", "/profile/sign-ins", "/profile/deletion",
			"/profile/email", "/profile/data" })
	void theProfileIsForWhoHasAnAccount(String path) {
		assertThat(this.mvc.get().uri(path).with(this.people.learner())).hasStatusOk();
		assertThat(this.mvc.get().uri(path)).hasRedirectedUrl("/sign-in?next=" + path.replace("/", "%2F"));
		assertThat(this.mvc.get().uri(path).with(this.people.visitor()))
			.hasRedirectedUrl("/sign-up?next=" + path.replace("/", "%2F"));
	}

	@Test
	void whatNobodyMadePublicNeedsAnAccount() {
		assertThat(this.mvc.get().uri("/something/new?a=b"))
			.hasRedirectedUrl("/sign-in?next=%2Fsomething%2Fnew%3Fa%3Db");
		assertThat(this.mvc.post().uri("/something/new").with(csrf())).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/something/new").with(this.people.visitor())).hasStatus(404);
	}

	@Test
	void aScriptGetsASentence() {
		assertThat(this.mvc.get().uri("/profile").header("X-Fragment", "true")).hasStatus(401)
			.bodyText()
			.isEqualTo("<p role=\"alert\">You are signed out. Sign in again to go on; nothing you saved is lost.</p>");
		assertThat(this.mvc.get().uri("/profile").header("X-Fragment", "true").with(this.people.visitor()))
			.hasStatus(401)
			.bodyText()
			.contains("This needs an account");
		assertThat(this.mvc.get().uri("/admin").header("X-Fragment", "true").with(this.people.learner()))
			.hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/sign-up", "/sign-out", "/forgotten-password", "/profile",
			"/profile/password", "/profile/email", "/profile/deletion", "/something/new" })
	void aChangeWithoutTheTokenOfThePageIsRefused(String path) {
		assertThat(this.mvc.post().uri(path).with(this.people.learner())).hasStatus(403);
		assertThat(this.mvc.post().uri(path)).hasStatus(403);
		assertThat(this.mvc.post().uri(path).with(wrongCsrf())).hasStatus(403);
	}

	private int status(HttpMethod method, String path, SamplePerson person) {
		var request = this.mvc.method(method).uri(path.replace("{id}", SOMEBODY)).with(csrf());
		return ((person != null) ? request.with(person) : request).exchange().getResponse().getStatus();
	}

}
