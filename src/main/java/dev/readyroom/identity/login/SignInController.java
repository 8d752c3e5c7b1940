package dev.readyroom.identity.login;

import java.util.Optional;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.ReturnAddress;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Email;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

	private static final String PAGE = "identity/login/sign-in";

	private final Credentials credentials;

	private final SigningIn signingIn;

	private final Audit audit;

	SignInController(Credentials credentials, SigningIn signingIn, Audit audit) {
		this.credentials = credentials;
		this.signingIn = signingIn;
		this.audit = audit;
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String next, Model model) {
		CurrentUser me = CurrentRequest.user();
		if (me != null && !me.visitor()) {
			return "redirect:" + ReturnAddress.of(next).path();
		}
		model.addAttribute("form", SignInForm.leadingTo(next));
		return PAGE;
	}

	@PostMapping
	String signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult problems, HttpServletRequest request,
			HttpServletResponse response) {
		if (problems.hasErrors()) {
			return again(response);
		}
		Optional<Account> account = this.credentials.check(new Email(form.email()), form.password(),
				request.getRemoteAddr());
		if (account.isEmpty()) {
			// Not what was typed: people type passwords into the field above.
			this.audit.record(null, "identity.audit.sign-in-failed", null, request.getRemoteAddr());
			problems.reject("identity.sign-in.wrong");
			return again(response);
		}
		if (account.get().isLocked()) {
			this.signingIn.refuse(account.get(), request);
			problems.reject("identity.sign-in.locked");
			return again(response);
		}
		this.signingIn.signIn(account.get().id(), form.isRemembered(), request, response);
		return "redirect:" + form.returnAddress().path();
	}

	private static String again(HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

}
