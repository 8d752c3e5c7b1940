package dev.readyroom.identity.registration;

import java.util.EnumSet;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Administrators;
import dev.readyroom.identity.login.CurrentRequest;
import dev.readyroom.identity.login.SignIns;
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
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing up with a link: one's own from the mail, an invitation, or the one that makes
 * the first administrator. Opening a link changes nothing, as mail scanners do it too.
 */
@Controller
@RequestMapping("/{kind:sign-up|invitations|setup}/{token}")
class LinkedSignUpController {

	private static final String PAGE = "identity/registration/linked-sign-up";

	private final SignUpSettings settings;

	private final OneTimeLinks links;

	private final Registration registration;

	private final SignIns signIns;

	private final Administrators administrators;

	private final Audit audit;

	private final Throttle throttle;

	LinkedSignUpController(SignUpSettings settings, OneTimeLinks links, Registration registration, SignIns signIns,
			Administrators administrators, Audit audit, Throttle throttle) {
		this.settings = settings;
		this.links = links;
		this.registration = registration;
		this.signIns = signIns;
		this.administrators = administrators;
		this.audit = audit;
		this.throttle = throttle;
	}

	@ModelAttribute("link")
	OneTimeLink link(@PathVariable String kind, @PathVariable String token, HttpServletRequest request) {
		this.throttle.take(Try.from(Limit.SIGN_UP_FROM_ADDRESS, request.getRemoteAddr()));
		Purpose purpose = switch (kind) {
			case "sign-up" -> Purpose.SIGN_UP;
			case "invitations" -> Purpose.INVITATION;
			default -> Purpose.SET_UP;
		};
		if (purpose != Purpose.SET_UP && this.settings.signUp() == SignUpSettings.Mode.CLOSED) {
			throw new BrokenRule("identity.sign-up.refused");
		}
		return this.links.find(purpose, new Token(token)).orElseThrow(() -> new BrokenRule("identity.link.used"));
	}

	@GetMapping
	String form(@ModelAttribute(name = "link", binding = false) OneTimeLink link,
			@RequestParam(required = false) @Nullable String next, Model model) {
		model.addAttribute("form", NewAccountForm.empty(link.email(), next));
		return PAGE;
	}

	@PostMapping
	String signUp(@ModelAttribute(name = "link", binding = false) OneTimeLink link,
			@Valid @ModelAttribute("form") NewAccountForm form, BindingResult problems, HttpServletRequest request,
			HttpServletResponse response) {
		form.checkPassword(problems);
		if (!problems.hasErrors()) {
			try {
				this.registration.register(form.newcomer(link.email()), CurrentRequest.user(), (account) -> {
					use(link, account);
					this.signIns.start(account, false, request, response);
				});
				return "redirect:" + form.returnAddress().with("done", "registered");
			}
			catch (AddressTaken ex) {
				problems.rejectValue("email", "identity.sign-up.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

	private void use(OneTimeLink link, Account account) {
		this.links.use(link);
		if (link.purpose() == Purpose.SET_UP) {
			if (this.administrators.any()) {
				throw new BrokenRule("identity.link.used");
			}
			account.give(EnumSet.of(Role.ADMIN, Role.INSTRUCTOR, Role.AUTHOR));
		}
		this.audit.record(account.id().value(),
				"identity.audit.used-" + link.purpose().name().toLowerCase(java.util.Locale.ROOT), account.id(), null);
	}

}
