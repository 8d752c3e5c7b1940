package dev.readyroom.identity.administration;

import java.util.List;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
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
class AdministrationTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void peopleAreFoundByNameAndAddress() {
		SamplePerson admin = this.people.admin();
		SamplePerson ada = this.people.learner();
		assertThat(list(admin, ada.email().substring(2).toUpperCase())).bodyText().contains(ada.email(), "1 person");
		assertThat(list(admin, ada.name())).bodyText().contains(ada.email());
		assertThat(list(admin, "%")).bodyText().contains("Nobody matches");
		assertThat(list(admin, "' or 1=1 --")).bodyText().contains("Nobody matches");
		assertThat(list(admin, "<b>")).bodyText().contains("&lt;b&gt;").doesNotContain("<b>");
	}

	@Test
	void aLongListHasPages() throws Exception {
		SamplePerson admin = this.people.admin();
		for (int i = 0; i < 26; i++) {
			this.people.learner();
		}
		assertThat(list(admin, "person")).bodyText().contains("q=person&amp;page=2", "rel=\"next\"");
		assertThat(list(admin, "person").param("page", "2")).bodyText().contains("rel=\"prev\"");
		assertThat(list(admin, "person").param("page", "x")).hasStatus(400);
		assertThat(StatementCount.of(() -> list(admin, "person").exchange())).hasSize(2);
	}

	@Test
	void visitorsAreNotListed() {
		SamplePerson admin = this.people.admin();
		SamplePerson visitor = this.people.visitor();
		assertThat(this.mvc.get().uri("/admin/people/" + visitor.id()).with(admin)).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/people/" + UUID.randomUUID()).with(admin)).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/people/nonsense").with(admin)).hasStatus(400);
	}

	@Test
	void aRoleCountsFromTheNextRequest() {
		SamplePerson admin = this.people.admin();
		SamplePerson ben = this.people.learner();
		assertThat(this.mvc.get().uri("/admin").with(ben)).hasStatus(403);
		assertThat(post(admin, ben, "roles").param("roles", "ADMIN", "AUTHOR"))
			.hasRedirectedUrl("/admin/people/" + ben.id() + "?done=roles");
		assertThat(this.mvc.get().uri("/admin").with(ben)).hasStatusOk();
		assertThat(roles(ben)).containsExactlyInAnyOrder("ADMIN", "AUTHOR");
		assertThat(post(admin, ben, "roles")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/admin").with(ben)).hasStatus(403);
		assertThat(roles(ben)).isEmpty();
		assertThat(post(admin, ben, "roles").param("roles", "EMPEROR")).hasStatus(400);
	}

	@Test
	void aLockedAccountIsOutAtOnce() {
		SamplePerson admin = this.people.admin();
		SamplePerson ben = this.people.learner();
		assertThat(this.mvc.get().uri("/profile").with(ben)).hasStatusOk();
		assertThat(post(admin, ben, "lock")).hasRedirectedUrl("/admin/people/" + ben.id() + "?done=locked");
		assertThat(this.mvc.get().uri("/profile").with(ben)).hasStatus3xxRedirection();
		assertThat(signIn(ben)).hasStatus(422).bodyText().contains("This account is locked");
		assertThat(this.mvc.get().uri("/admin/people/" + ben.id()).with(admin)).bodyText().contains("Unlock");
		assertThat(this.mvc.delete().uri("/admin/people/" + ben.id() + "/lock").with(csrf()).with(admin))
			.hasStatus3xxRedirection();
		assertThat(signIn(ben)).hasStatus3xxRedirection();
	}

	@Test
	void aGrantedAllowanceIsAnnounced(ApplicationEvents events) {
		SamplePerson ben = this.people.learner();
		assertThat(post(this.people.admin(), ben, "allowance").param("allowance", "HALF_MORE"))
			.hasStatus3xxRedirection();
		assertThat(events.stream(AccommodationsChanged.class)).contains(new AccommodationsChanged(ben.id(),
				new Accommodations(TimeAllowance.STANDARD, TimeAllowance.HALF_MORE)));
		assertThat(this.mvc.get().uri("/profile").with(ben)).bodyText()
			.contains("Granted to you everywhere: Half as much again.");
	}

	@Test
	void oneAdministratorRemains() {
		this.transaction
			.executeWithoutResult((status) -> this.jdbc.sql("delete from account_role where role = 'ADMIN'").update());
		SamplePerson admin = this.people.admin();
		assertThat(post(admin, admin, "roles").param("roles", "AUTHOR")).hasStatus(409);
		assertThat(post(admin, admin, "lock")).hasStatus(409);
		SamplePerson second = this.people.admin();
		assertThat(post(second, admin, "lock")).hasStatus3xxRedirection();
		assertThat(post(second, second, "roles")).as("the other one is locked").hasStatus(409);
	}

	private List<String> roles(SamplePerson person) {
		return this.jdbc.sql("select role from account_role where account_id = ?")
			.param(person.id().value())
			.query(String.class)
			.list();
	}

	private MockMvcRequestBuilder list(SamplePerson admin, String search) {
		return this.mvc.get().uri("/admin").param("q", search).with(admin);
	}

	private MockMvcRequestBuilder post(SamplePerson admin, SamplePerson person, String deed) {
		return this.mvc.post().uri("/admin/people/" + person.id() + "/" + deed).with(csrf()).with(admin);
	}

	private MockMvcRequestBuilder signIn(SamplePerson person) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", person.email())
			.param("password", SamplePerson.PASSWORD);
	}

}
