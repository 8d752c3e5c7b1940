package dev.readyroom.identity.recovery;

import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.account.PasswordRules;
import jakarta.validation.constraints.NotNull;

import org.springframework.validation.Errors;

record NewPasswordForm(@NotNull String password) {

	void check(Account account, Errors problems) {
		Email email = account.email();
		if (email != null && !problems.hasErrors()) {
			PasswordRules.problem(this.password, email.value(), email.name(), account.displayName())
				.ifPresent((problem) -> problems.rejectValue("password", problem));
		}
	}

	@Override
	public String toString() {
		return "NewPasswordForm[…]";
	}

}
