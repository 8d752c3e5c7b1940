package dev.readyroom.identity.administration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.readyroom.audit.ActorNames;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;

import org.springframework.stereotype.Component;

/** Lends the audit log, which knows ids only, the names of people. */
@Component
class AuditNames implements ActorNames {

	private final People people;

	AuditNames(People people) {
		this.people = people;
	}

	@Override
	public Map<UUID, String> of(Collection<UUID> ids) {
		return this.people.displayNames(ids.stream().map(UserId::new).toList())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().value(), Map.Entry::getValue));
	}

}
