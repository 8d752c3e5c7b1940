package dev.readyroom.identity.recovery;

import java.util.Locale;
import java.util.concurrent.Executor;

import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.BrokenRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking for a reset link. The answer is the same for every address. */
@Controller
@RequestMapping("/forgotten-password")
class ForgottenPasswordController {

	private static final String PAGE = "identity/recovery/forgotten-password";

	private final ResetLinks links;

	private final Mail mail;

	private final Throttle throttle;

	private final Executor executor;

	ForgottenPasswordController(ResetLinks links, Mail mail, Throttle throttle,
			@Qualifier("applicationTaskExecutor") Executor executor) {
		this.links = links;
		this.mail = mail;
		this.throttle = throttle;
		this.executor = executor;
	}

	@ModelAttribute("byMail")
	boolean byMail() {
		return this.mail.isSetUp();
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new ForgottenPasswordForm(""));
		return PAGE;
	}

	@PostMapping
	String askForLink(@Valid @ModelAttribute("form") ForgottenPasswordForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.mail.isSetUp()) {
			throw new BrokenRule("identity.forgotten.no-mail");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		Email email = new Email(form.email());
		String from = request.getRemoteAddr();
		this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, from, "reset " + email),
				Try.from(Limit.SIGN_UP_FROM_ADDRESS, from));
		Locale locale = LocaleContextHolder.getLocale();
		// Elsewhere, so that the time taken here is the same for every address.
		this.executor.execute(() -> {
			LocaleContextHolder.setLocale(locale);
			this.links.mail(email);
		});
		return "identity/recovery/look-in-your-mail";
	}

}
