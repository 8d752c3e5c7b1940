package dev.readyroom.identity.profile;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.token.OneTimeLink;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.identity.token.Token;
import dev.readyroom.web.BrokenRule;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The link in the mail to a new address. Opening it changes nothing, as mail scanners do
 * it too, and it works for the account alone that asked: a mail that went astray gives
 * nobody a hold on it.
 */
@Controller
@RequestMapping("/profile/email/{token}")
class EmailLinkController {

	private final OneTimeLinks links;

	private final EmailChange change;

	EmailLinkController(OneTimeLinks links, EmailChange change) {
		this.links = links;
		this.change = change;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable String token, Model model) {
		model.addAttribute("email", find(me, token).email());
		return "identity/profile/email-link";
	}

	@PostMapping
	String confirm(@AuthenticationPrincipal CurrentUser me, @PathVariable String token) {
		if (!this.change.confirm(me.id(), find(me, token))) {
			throw new BrokenRule("identity.email.taken");
		}
		return "redirect:/profile?done=email-changed";
	}

	private OneTimeLink find(CurrentUser me, String token) {
		return this.links.find(Purpose.EMAIL, new Token(token))
			.filter((link) -> me.id().equals(link.account()) && link.email() != null)
			.orElseThrow(() -> new BrokenRule("identity.link.used"));
	}

}
