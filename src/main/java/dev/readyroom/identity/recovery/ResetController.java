package dev.readyroom.identity.recovery;

import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import dev.readyroom.identity.token.OneTimeLink;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.identity.token.Token;
import dev.readyroom.web.BrokenRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choosing a new password with a reset link. */
@Controller
@RequestMapping("/reset/{token}")
class ResetController {

	private static final String PAGE = "identity/recovery/reset";

	private final OneTimeLinks links;

	private final Accounts accounts;

	private final PasswordChange passwordChange;

	private final Throttle throttle;

	ResetController(OneTimeLinks links, Accounts accounts, PasswordChange passwordChange, Throttle throttle) {
		this.links = links;
		this.accounts = accounts;
		this.passwordChange = passwordChange;
		this.throttle = throttle;
	}

	@GetMapping
	String form(@PathVariable String token, HttpServletRequest request, Model model) {
		account(find(token, request));
		model.addAttribute("form", new NewPasswordForm(""));
		return PAGE;
	}

	@PostMapping
	String reset(@PathVariable String token, @Valid @ModelAttribute("form") NewPasswordForm form,
			BindingResult problems, HttpServletRequest request, HttpServletResponse response) {
		OneTimeLink link = find(token, request);
		Account account = account(link);
		form.check(account, problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		this.passwordChange.reset(account.id(), form.password(), link);
		return "redirect:/sign-in?done=password-reset";
	}

	private OneTimeLink find(String token, HttpServletRequest request) {
		this.throttle.take(Try.from(Limit.SIGN_UP_FROM_ADDRESS, request.getRemoteAddr()));
		return this.links.find(Purpose.RESET, new Token(token)).orElseThrow(ResetController::used);
	}

	private Account account(OneTimeLink link) {
		if (link.account() == null) {
			throw used();
		}
		return this.accounts.findRegistered(link.account()).orElseThrow(ResetController::used);
	}

	private static BrokenRule used() {
		return new BrokenRule("identity.link.used");
	}

}
