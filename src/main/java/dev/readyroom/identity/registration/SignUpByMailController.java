package dev.readyroom.identity.registration;

import java.util.Locale;
import java.util.concurrent.Executor;

import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.identity.token.Token;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.ReturnAddress;
import dev.readyroom.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Signing up where mail can be sent: a mail holds the link to go on with. Whether the
 * address has an account already, only its owner learns, by that mail; for the same
 * reason the password is chosen there and not here.
 */
@Controller
@RequestMapping("/sign-up/mail")
class SignUpByMailController {

	static final String PAGE = "identity/registration/sign-up-by-mail";

	private final SignUpSettings settings;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Mail mail;

	private final Site site;

	private final Throttle throttle;

	private final Executor executor;

	SignUpByMailController(SignUpSettings settings, Accounts accounts, OneTimeLinks links, Mail mail, Site site,
			Throttle throttle, @Qualifier("applicationTaskExecutor") Executor executor) {
		this.settings = settings;
		this.accounts = accounts;
		this.links = links;
		this.mail = mail;
		this.site = site;
		this.throttle = throttle;
		this.executor = executor;
	}

	@PostMapping
	String askForLink(@Valid @ModelAttribute("form") SignUpByMailForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.settings.isOpen() || !this.mail.isSetUp()) {
			throw new BrokenRule("identity.sign-up.refused");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		Email email = new Email(form.email());
		String from = request.getRemoteAddr();
		this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, from, "sign-up " + email),
				Try.from(Limit.SIGN_UP_FROM_ADDRESS, from));
		Locale locale = LocaleContextHolder.getLocale();
		ReturnAddress next = ReturnAddress.of(form.next());
		// Elsewhere, so that the time taken here is the same for every address.
		this.executor.execute(() -> {
			LocaleContextHolder.setLocale(locale);
			sendLink(email, next);
		});
		return "identity/registration/look-in-your-mail";
	}

	private void sendLink(Email email, ReturnAddress next) {
		if (this.accounts.withEmail(email).isPresent()) {
			this.mail.send(email.value(), "identity.mail.has-account", this.site.address("/sign-in"),
					this.site.address("/forgotten-password"));
		}
		else {
			Token token = this.links.make(Purpose.SIGN_UP, null, email, null);
			this.mail.send(email.value(), "identity.mail.sign-up",
					this.site.address(next.via("/sign-up/" + token.secret())));
		}
	}

}
