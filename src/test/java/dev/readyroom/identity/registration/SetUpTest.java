package dev.readyroom.identity.registration;

import java.net.URI;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.login.SignInCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SetUp setUp;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@BeforeEach
	void anInstallationWithoutAnAdministrator() {
		this.transaction
			.executeWithoutResult((status) -> this.jdbc.sql("delete from account_role where role = 'ADMIN'").update());
	}

	@Test
	void theLinkMakesTheFirstAdministratorAndWorksOnce() {
		String path = URI.create(this.setUp.newLink()).getPath();
		assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().contains("first administrator");
		assertThat(this.mvc.get().uri(path)).as("looking at it does not use it up").hasStatusOk();
		var done = complete(path, "first-admin@example.org").exchange();
		assertThat(done).hasRedirectedUrl("/?done=registered");
		assertThat(this.mvc.get().uri("/admin").cookie(done.getResponse().getCookie(SignInCookie.NAME))).hasStatusOk();
		assertThat(this.mvc.get().uri(path)).hasStatus(409);
		assertThat(complete(path, "second-admin@example.org")).hasStatus(409);
	}

	@Test
	void aNewStartMakesANewLink() {
		String old = URI.create(this.setUp.newLink()).getPath();
		this.setUp.newLink();
		assertThat(complete(old, "late-admin@example.org")).hasStatus(409);
	}

	@Test
	void onceThereIsAnAdministratorTheLinkIsDead() {
		String path = URI.create(this.setUp.newLink()).getPath();
		this.people.admin();
		assertThat(complete(path, "usurper@example.org")).hasStatus(409);
	}

	@Test
	void itIsToldOnlyWhereItIsNeeded(CapturedOutput output) {
		int before = output.length();
		this.setUp.tell();
		assertThat(output.subSequence(before, output.length())).asString().containsOnlyOnce("http://localhost/setup/");
		this.people.admin();
		int after = output.length();
		this.setUp.tell();
		assertThat(output).hasSize(after);
	}

	private MockMvcRequestBuilder complete(String path, String email) {
		return this.mvc.post()
			.uri(path)
			.with(csrf())
			.param("displayName", "The First")
			.param("email", email)
			.param("password", "a very good password");
	}

}
