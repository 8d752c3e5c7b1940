package dev.readyroom.identity.profile;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.login.Credentials;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import dev.readyroom.notice.Mail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing one's own e-mail address. */
@Controller
@RequestMapping("/profile/email")
class EmailController {

	private static final String PAGE = "identity/profile/email";

	private final Profiles profiles;

	private final Credentials credentials;

	private final EmailChange change;

	private final Mail mail;

	private final Throttle throttle;

	private final Executor executor;

	EmailController(Profiles profiles, Credentials credentials, EmailChange change, Mail mail, Throttle throttle,
			@Qualifier("applicationTaskExecutor") Executor executor) {
		this.profiles = profiles;
		this.credentials = credentials;
		this.change = change;
		this.mail = mail;
		this.throttle = throttle;
		this.executor = executor;
	}

	@ModelAttribute("byMail")
	boolean byMail() {
		return this.mail.isSetUp();
	}

	@ModelAttribute("email")
	Email email(@AuthenticationPrincipal CurrentUser me) {
		return Objects.requireNonNull(this.profiles.of(me.id()).email());
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", EmailForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	String ask(@AuthenticationPrincipal CurrentUser me, @ModelAttribute(name = "email", binding = false) Email present,
			@Valid @ModelAttribute("form") EmailForm form, BindingResult problems, HttpServletRequest request,
			HttpServletResponse response) {
		String from = request.getRemoteAddr();
		if (!problems.hasErrors() && form.wanted().equals(present)) {
			problems.rejectValue("email", "identity.email.same");
		}
		if (!problems.hasErrors() && this.credentials.check(present, form.current(), from).isEmpty()) {
			problems.rejectValue("current", "identity.profile.wrong-password");
		}
		if (!problems.hasErrors()) {
			this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, from, "e-mail " + me.id()),
					Try.from(Limit.SIGN_UP_FROM_ADDRESS, from));
			if (this.mail.isSetUp()) {
				mailLink(me.id(), form.wanted());
				return "redirect:/profile?done=email-link";
			}
			if (this.change.change(me.id(), form.wanted())) {
				return "redirect:/profile?done=email-changed";
			}
			problems.rejectValue("email", "identity.email.taken");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

	/** Elsewhere, so that the time taken here is the same for every address. */
	private void mailLink(UserId id, Email wanted) {
		Locale locale = LocaleContextHolder.getLocale();
		this.executor.execute(() -> {
			LocaleContextHolder.setLocale(locale);
			this.change.mailLink(id, wanted);
		});
	}

}
