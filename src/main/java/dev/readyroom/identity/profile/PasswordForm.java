package dev.readyroom.identity.profile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PasswordForm(@NotEmpty @Size(max = 200) String current, @NotNull String password) {

	static final PasswordForm EMPTY = new PasswordForm("", "");

	@Override
	public String toString() {
		return "PasswordForm[…]";
	}

}
