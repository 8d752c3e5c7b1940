package dev.readyroom.identity.profile;

import dev.readyroom.identity.account.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * Another address.
 *
 * @param current the present password
 */
record EmailForm(@NotBlank @jakarta.validation.constraints.Email @Size(max = Email.LONGEST) String email,
		@NotEmpty @Size(max = 200) String current) {

	static final EmailForm EMPTY = new EmailForm("", "");

	Email wanted() {
		return new Email(this.email);
	}

	@Override
	public String toString() {
		return "EmailForm[…]";
	}

}
