package dev.readyroom.identity.profile;

import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.account.PasswordRules;
import dev.readyroom.identity.login.Credentials;
import dev.readyroom.identity.login.SignInAuthentication;
import dev.readyroom.identity.recovery.PasswordChange;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing one's own password. */
@Controller
@RequestMapping("/profile/password")
class PasswordController {

	private static final String PAGE = "identity/profile/password";

	private final Profiles profiles;

	private final Credentials credentials;

	private final PasswordChange passwordChange;

	PasswordController(Profiles profiles, Credentials credentials, PasswordChange passwordChange) {
		this.profiles = profiles;
		this.credentials = credentials;
		this.passwordChange = passwordChange;
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", PasswordForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	String change(SignInAuthentication signIn, @Valid @ModelAttribute("form") PasswordForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		Account account = this.profiles.of(signIn.getPrincipal().id());
		Email email = account.email();
		if (email == null) {
			throw new NotFound();
		}
		if (!problems.hasErrors()) {
			PasswordRules.problem(form.password(), email.value(), email.name(), account.displayName())
				.ifPresent((problem) -> problems.rejectValue("password", problem));
		}
		if (!problems.hasErrors() && this.credentials.check(email, form.current(), request.getRemoteAddr()).isEmpty()) {
			problems.rejectValue("current", "identity.profile.wrong-password");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		this.passwordChange.change(account.id(), form.password(), signIn.signIn());
		return "redirect:/profile/password?done=password";
	}

}
