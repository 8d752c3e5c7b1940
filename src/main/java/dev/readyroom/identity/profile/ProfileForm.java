package dev.readyroom.identity.profile;

import java.time.ZoneId;

import dev.readyroom.identity.CurrentUser.Preferences;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.account.Account;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What people set about themselves.
 *
 * @param allowance for their own practice
 */
record ProfileForm(@NotBlank @Size(max = 60) String displayName, @NotNull ZoneId zone,
		@NotNull @Pattern(regexp = "auto|light|dark") String theme, @Nullable Boolean largeText,
		@Nullable Boolean fewerAnimations, @Nullable Boolean shortcuts, @NotNull TimeAllowance allowance) {

	static ProfileForm of(Account account) {
		Preferences preferences = account.preferences();
		return new ProfileForm(account.displayName(), account.zone(), preferences.theme(), preferences.largeText(),
				preferences.fewerAnimations(), preferences.shortcuts(), account.accommodations().chosen());
	}

	Preferences preferences() {
		return new Preferences(this.theme, Boolean.TRUE.equals(this.largeText),
				Boolean.TRUE.equals(this.fewerAnimations), Boolean.TRUE.equals(this.shortcuts));
	}

}
