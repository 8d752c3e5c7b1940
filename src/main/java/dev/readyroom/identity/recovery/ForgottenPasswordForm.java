package dev.readyroom.identity.recovery;

import dev.readyroom.identity.account.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ForgottenPasswordForm(@NotBlank @jakarta.validation.constraints.Email @Size(max = Email.LONGEST) String email) {
}
