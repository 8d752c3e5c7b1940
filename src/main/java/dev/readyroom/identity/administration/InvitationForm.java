package dev.readyroom.identity.administration;

import dev.readyroom.identity.account.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param email may be left out where no mail can be sent: then whoever has the link says
 * it
 */
record InvitationForm(@Nullable @jakarta.validation.constraints.Email @Size(max = Email.LONGEST) String email) {

	static final InvitationForm EMPTY = new InvitationForm("");

	@Nullable Email address() {
		return (this.email == null || this.email.isBlank()) ? null : new Email(this.email);
	}

}
