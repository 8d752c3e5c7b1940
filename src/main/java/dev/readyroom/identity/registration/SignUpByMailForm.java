package dev.readyroom.identity.registration;

import dev.readyroom.identity.account.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record SignUpByMailForm(@NotBlank @jakarta.validation.constraints.Email @Size(max = Email.LONGEST) String email,
		@Nullable String next) {
}
