package dev.readyroom.identity.demo;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.readyroom.identity.DemoPeople;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.registration.Newcomer;
import dev.readyroom.identity.registration.Registration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the sample people, at the first start of the demo profile, after everything else
 * that runs at a start.
 */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class SamplePeopleOfTheDemo implements ApplicationRunner {

	private static final List<Sample> SAMPLES = List.of(
			new Sample("Ada", "Europe/London", Role.ADMIN, Role.INSTRUCTOR, Role.AUTHOR),
			new Sample("Ben", "Europe/Berlin", Role.INSTRUCTOR), new Sample("Cleo", "America/New_York"),
			new Sample("Dan", "Asia/Kolkata"), new Sample("Eve", "America/Sao_Paulo"),
			new Sample("Femi", "Africa/Lagos"));

	private final Registration registration;

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	SamplePeopleOfTheDemo(Registration registration, Accounts accounts, ApplicationEventPublisher events) {
		this.registration = registration;
		this.accounts = accounts;
		this.events = events;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (this.accounts.withEmail(SAMPLES.getFirst().email()).isPresent()) {
			return;
		}
		Map<String, UserId> made = new LinkedHashMap<>();
		for (Sample sample : SAMPLES) {
			Newcomer newcomer = new Newcomer(sample.email(), sample.name(), "readyroom-demo", ZoneId.of(sample.zone()));
			Account account = this.registration.register(newcomer, null, (person) -> person.give(sample.roles()));
			made.put(sample.key(), account.id());
		}
		this.events.publishEvent(new DemoPeople(made));
	}

	private record Sample(String name, String zone, List<Role> roles) {

		private Sample(String name, String zone, Role... roles) {
			this(name, zone, List.of(roles));
		}

		private String key() {
			return this.name.toLowerCase(Locale.ROOT);
		}

		private Email email() {
			return new Email(key() + "@example.org");
		}

	}

}
