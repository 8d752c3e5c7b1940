package dev.readyroom.identity.profile;

import dev.readyroom.AppTest;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.People;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.account.Accounts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
@RecordApplicationEvents
class ProfileTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private People front;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void whatIsSavedShowsOnTheVeryNextPage() {
		SamplePerson ada = this.people.learner();
		this.mvc.get().uri("/profile").with(ada).exchange();
		assertThat(save(ada).param("largeText", "true").param("shortcuts", "false"))
			.hasRedirectedUrl("/profile?done=profile");
		assertThat(this.mvc.get().uri("/profile?done=profile").with(ada)).bodyText()
			.contains("Countess", "data-theme=\"dark\"", "class=\"large-text", "data-shortcuts=\"off\"", "Saved.")
			.contains("selected=\"selected\">Asia/Kolkata");
	}

	@Test
	void aChangedAllowanceIsAnnouncedAnUnchangedOneIsNot(ApplicationEvents events) {
		SamplePerson ada = this.people.learner();
		save(ada).exchange();
		save(ada).exchange();
		assertThat(events.stream(AccommodationsChanged.class).filter((event) -> event.user().equals(ada.id())))
			.hasSize(1);
		assertThat(this.front.accommodationsOf(ada.id()).forPractice()).isEqualTo(TimeAllowance.DOUBLE);
		assertThat(this.front.accommodationsOf(ada.id()).forAssignments()).isEqualTo(TimeAllowance.STANDARD);
	}

	@Test
	void badInputChangesNothing() {
		SamplePerson ada = this.people.learner();
		assertThat(save(ada).param("displayName", "")).as("two names").hasStatus3xxRedirection();
		assertThat(form(ada, " ", "UTC", "dark", "STANDARD")).hasStatus(422);
		assertThat(form(ada, "Ada", "Middle/Earth", "dark", "STANDARD")).hasStatus(422);
		assertThat(form(ada, "Ada", "UTC", "pink", "STANDARD")).hasStatus(422);
		assertThat(form(ada, "Ada", "UTC", "dark", "FOREVER")).hasStatus(422);
		assertThat(this.mvc.post().uri("/profile").with(csrf()).with(ada)).hasStatus(422);
		assertThat(this.accounts.find(ada.id()).orElseThrow().displayName()).startsWith("Countess");
	}

	@Test
	void aNewPasswordSignsOutEveryOtherBrowser() {
		SamplePerson ada = this.people.learner();
		Cookie other = this.people.anotherSignIn(ada.id());
		assertThat(this.mvc.get().uri("/profile").cookie(other)).hasStatusOk();
		assertThat(changePassword(ada, SamplePerson.PASSWORD, "another good password"))
			.hasRedirectedUrl("/profile/password?done=password");
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatusOk();
		assertThat(this.mvc.get().uri("/profile").cookie(other)).hasStatus3xxRedirection();
		assertThat(changePassword(ada, SamplePerson.PASSWORD, "yet another password")).hasStatus(422);
	}

	@Test
	void aNewPasswordNeedsTheOldOneAndIsNotGuessed() {
		SamplePerson ada = this.people.learner();
		for (int i = 0; i < 10; i++) {
			assertThat(changePassword(ada, "guess " + i, "another good password")).hasStatus(422)
				.bodyText()
				.contains("not your present password");
		}
		assertThat(changePassword(ada, SamplePerson.PASSWORD, "another good password")).hasStatus(429);
	}

	@Test
	void leavingTakesAwayWhoItWas() {
		SamplePerson ada = this.people.learner();
		assertThat(delete(ada, "not the password")).hasStatus(422);
		assertThat(delete(ada, SamplePerson.PASSWORD)).hasRedirectedUrl("/sign-in?done=account-deleted");
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatus3xxRedirection();
		assertThat(this.front.displayNames(java.util.List.of(ada.id()))).containsEntry(ada.id(), "Someone who left");
		assertThat(this.jdbc.sql("select email, password_hash, display_name from account where id = ?")
			.param(ada.id().value())
			.query()
			.singleRow()).containsEntry("email", null)
			.containsEntry("password_hash", null)
			.containsEntry("display_name", "");
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", ada.email())
			.param("password", SamplePerson.PASSWORD)).hasStatus(422);
	}

	@Test
	void theLastAdministratorCannotLeave() {
		this.transaction
			.executeWithoutResult((status) -> this.jdbc.sql("delete from account_role where role = 'ADMIN'").update());
		SamplePerson admin = this.people.admin();
		assertThat(delete(admin, SamplePerson.PASSWORD)).hasStatus(409).bodyText().contains("last administrator");
		this.people.admin();
		assertThat(delete(admin, SamplePerson.PASSWORD)).hasStatus3xxRedirection();
	}

	private MockMvcRequestBuilder save(SamplePerson person) {
		return form(person, "Countess", "Asia/Kolkata", "dark", "DOUBLE");
	}

	private MockMvcRequestBuilder form(SamplePerson person, String name, String zone, String theme, String allowance) {
		return this.mvc.post()
			.uri("/profile")
			.with(csrf())
			.with(person)
			.param("displayName", name)
			.param("zone", zone)
			.param("theme", theme)
			.param("allowance", allowance);
	}

	private MockMvcRequestBuilder changePassword(SamplePerson person, String current, String password) {
		return this.mvc.post()
			.uri("/profile/password")
			.with(csrf())
			.with(person)
			.param("current", current)
			.param("password", password);
	}

	private MockMvcRequestBuilder delete(SamplePerson person, String password) {
		return this.mvc.post().uri("/profile/deletion").with(csrf()).with(person).param("current", password);
	}

}
