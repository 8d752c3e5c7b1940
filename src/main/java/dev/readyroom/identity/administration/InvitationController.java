package dev.readyroom.identity.administration;

import java.util.UUID;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.Site;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Inviting people to make an account. */
@Controller
@RequestMapping("/admin/invitations")
class InvitationController {

	private static final String PAGE = "identity/administration/invitations";

	private final OneTimeLinks links;

	private final Accounts accounts;

	private final Mail mail;

	private final Site site;

	private final Audit audit;

	InvitationController(OneTimeLinks links, Accounts accounts, Mail mail, Site site, Audit audit) {
		this.links = links;
		this.accounts = accounts;
		this.mail = mail;
		this.site = site;
		this.audit = audit;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", InvitationForm.EMPTY);
		return page(model);
	}

	/**
	 * The link is shown once, in the answer itself, and mailed where that is possible.
	 */
	@PostMapping
	@Transactional
	public String invite(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") InvitationForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		Email email = form.address();
		if (!problems.hasErrors() && email == null && this.mail.isSetUp()) {
			problems.rejectValue("email", "NotBlank");
		}
		if (!problems.hasErrors() && email != null && this.accounts.withEmail(email).isPresent()) {
			problems.rejectValue("email", "identity.invitations.has-account");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(model);
		}
		String token = this.links.make(Purpose.INVITATION, null, email, me.id()).secret();
		String address = this.site.address("/invitations/" + token);
		if (email != null) {
			this.mail.send(email.value(), "identity.mail.invitation", me.displayName(), address);
		}
		this.audit.record(me.id().value(), "identity.audit.invited", null, null);
		model.addAttribute("invitation", address);
		return page(model);
	}

	@DeleteMapping("/{id}")
	@Transactional
	public String revoke(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		if (!this.links.revoke(Purpose.INVITATION, id)) {
			throw new NotFound();
		}
		this.audit.record(me.id().value(), "identity.audit.invitation-revoked", null, null);
		return "redirect:/admin/invitations?done=invitation-revoked";
	}

	private String page(Model model) {
		model.addAttribute("byMail", this.mail.isSetUp());
		model.addAttribute("open", this.links.open(Purpose.INVITATION));
		return PAGE;
	}

}
