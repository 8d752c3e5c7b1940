package dev.readyroom.identity.profile;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps about a person. Hashes of secrets say nothing of anybody. */
@Configuration(proxyBeanMethods = false)
class OwnData {

	@Bean
	@Order(1)
	PersonalData accountPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "account", """
				select id, email, display_name, zone, theme, large_text, fewer_animations, shortcuts, chosen_allowance,
				granted_allowance, created_at, locked_at from account where id = :me""");
	}

	@Bean
	@Order(2)
	PersonalData rolesPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "roles",
				"select role from account_role where account_id = :me order by role");
	}

	@Bean
	@Order(3)
	PersonalData signInsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "sign-ins", """
				select device, ip, remembered, created_at, last_used_at, expires_at from sign_in where account_id = :me
				order by id""");
	}

	@Bean
	@Order(4)
	PersonalData linksPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "links", """
				select purpose, email, created_at, expires_at, used_at from one_time_link
				where account_id = :me or made_by = :me order by id""");
	}

}
