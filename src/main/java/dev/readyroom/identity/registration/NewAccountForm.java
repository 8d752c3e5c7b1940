package dev.readyroom.identity.registration;

import java.time.DateTimeException;
import java.time.ZoneId;

import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.account.PasswordRules;
import dev.readyroom.web.ReturnAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody tells of themselves for a new account.
 *
 * @param zone the browser's time zone where a script could tell it
 * @param next where to go afterwards
 */
record NewAccountForm(@NotBlank @jakarta.validation.constraints.Email @Size(max = Email.LONGEST) String email,
		@NotBlank @Size(max = 60) String displayName, @NotNull String password, @Nullable String zone,
		@Nullable String next) {

	static NewAccountForm empty(@Nullable Email email, @Nullable String next) {
		return new NewAccountForm((email != null) ? email.value() : "", "", "", "", next);
	}

	void checkPassword(Errors problems) {
		if (!problems.hasFieldErrors("password")) {
			PasswordRules.problem(this.password, this.email, new Email(this.email).name(), this.displayName)
				.ifPresent((problem) -> problems.rejectValue("password", problem));
		}
	}

	/** With a link that was made for an address, that address counts. */
	Newcomer newcomer(@Nullable Email proven) {
		return new Newcomer((proven != null) ? proven : new Email(this.email), this.displayName, this.password,
				zoneId());
	}

	private ZoneId zoneId() {
		try {
			return (this.zone == null || this.zone.isBlank()) ? ZoneId.of("UTC") : ZoneId.of(this.zone);
		}
		catch (DateTimeException ex) {
			return ZoneId.of("UTC");
		}
	}

	ReturnAddress returnAddress() {
		return ReturnAddress.of(this.next);
	}

	@Override
	public String toString() {
		return "NewAccountForm[…]";
	}

}
