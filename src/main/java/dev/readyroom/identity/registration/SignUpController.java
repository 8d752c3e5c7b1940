package dev.readyroom.identity.registration;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.login.CurrentRequest;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.ReturnAddress;
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

/** Signing up where no mail can be sent: the account is there at once. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

	private static final String PAGE = "identity/registration/sign-up";

	private final SignUpSettings settings;

	private final Registration registration;

	private final SignIns signIns;

	private final Mail mail;

	private final Throttle throttle;

	SignUpController(SignUpSettings settings, Registration registration, SignIns signIns, Mail mail,
			Throttle throttle) {
		this.settings = settings;
		this.registration = registration;
		this.signIns = signIns;
		this.mail = mail;
		this.throttle = throttle;
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String next, Model model) {
		CurrentUser me = CurrentRequest.user();
		if (me != null && !me.visitor()) {
			return "redirect:" + ReturnAddress.of(next).path();
		}
		if (!this.settings.isOpen()) {
			model.addAttribute("mode", this.settings.signUp());
			return "identity/registration/sign-up-refused";
		}
		if (this.mail.isSetUp()) {
			model.addAttribute("form", new SignUpByMailForm("", next));
			return SignUpByMailController.PAGE;
		}
		model.addAttribute("form", NewAccountForm.empty(null, next));
		return PAGE;
	}

	@PostMapping
	String signUp(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.settings.isOpen() || this.mail.isSetUp()) {
			throw new BrokenRule("identity.sign-up.refused");
		}
		String from = request.getRemoteAddr();
		this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, from, "sign-up " + form.email()),
				Try.from(Limit.SIGN_UP_FROM_ADDRESS, from));
		form.checkPassword(problems);
		if (!problems.hasErrors()) {
			try {
				this.registration.register(form.newcomer(null), CurrentRequest.user(),
						(account) -> this.signIns.start(account, false, request, response));
				return "redirect:" + form.returnAddress().with("done", "registered");
			}
			catch (AddressTaken ex) {
				problems.rejectValue("email", "identity.sign-up.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

}
