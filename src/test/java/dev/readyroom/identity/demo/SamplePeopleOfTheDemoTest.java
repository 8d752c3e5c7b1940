package dev.readyroom.identity.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.identity.DemoPeople;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.login.Credentials;
import dev.readyroom.identity.registration.Registration;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
@RecordApplicationEvents
class SamplePeopleOfTheDemoTest {

	@Autowired
	private Registration registration;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Credentials credentials;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void theyAreMadeAndAnnouncedOnce(ApplicationEvents events) {
		start();
		start();
		List<DemoPeople> announced = events.stream(DemoPeople.class).toList();
		assertThat(announced).hasSize(1);
		assertThat(announced.getFirst().byFirstName()).containsKeys("ada", "ben", "cleo", "dan");
		Account ada = this.credentials.check(new Email("ada@example.org"), "readyroom-demo", "192.0.2.77")
			.orElseThrow();
		assertThat(announced.getFirst().byFirstName()).containsEntry("ada", ada.id());
		this.transaction.executeWithoutResult((status) -> {
			assertThat(rolesOf("ada")).containsExactlyInAnyOrder(Role.values());
			assertThat(rolesOf("ben")).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
			assertThat(rolesOf("cleo")).containsExactly(Role.LEARNER);
		});
	}

	@Test
	void theDemoIsForThisMachineOnlyAndHasItsOwnDatabase() throws Exception {
		assertThat(Files.readString(Path.of("src/main/resources/application-demo.yaml")))
			.contains("server.address: 127.0.0.1", "${readyroom.data}/demo;");
	}

	private void start() {
		this.transaction.executeWithoutResult(
				(status) -> new SamplePeopleOfTheDemo(this.registration, this.accounts, this.publisher)
					.run(new DefaultApplicationArguments()));
	}

	private java.util.Set<Role> rolesOf(String name) {
		return this.accounts.withEmail(new Email(name + "@example.org")).orElseThrow().roles();
	}

}
