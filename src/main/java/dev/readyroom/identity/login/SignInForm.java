package dev.readyroom.identity.login;

import dev.readyroom.web.ReturnAddress;
import dev.readyroom.identity.account.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record SignInForm(@NotBlank @Size(max = Email.LONGEST) String email, @NotEmpty @Size(max = 200) String password,
		@Nullable Boolean remember, @Nullable String next) {

	static SignInForm leadingTo(@Nullable String next) {
		return new SignInForm("", "", null, next);
	}

	boolean isRemembered() {
		return Boolean.TRUE.equals(this.remember);
	}

	ReturnAddress returnAddress() {
		return ReturnAddress.of(this.next);
	}

}
