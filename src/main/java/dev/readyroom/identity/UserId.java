package dev.readyroom.identity;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** An account's identifier. It stays when the account is deleted: its answers keep it. */
public record UserId(UUID value) implements Serializable {

	public static UserId next() {
		return new UserId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
