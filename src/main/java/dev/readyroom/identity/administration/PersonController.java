package dev.readyroom.identity.administration;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.recovery.ResetLinks;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account, and what an administrator may do to it. */
@Controller
@RequestMapping("/admin/people/{id}")
class PersonController {

	private static final List<Role> ADDED = List.of(Role.INSTRUCTOR, Role.AUTHOR, Role.ADMIN);

	private final Accounts accounts;

	private final Administration administration;

	private final ResetLinks resetLinks;

	PersonController(Accounts accounts, Administration administration, ResetLinks resetLinks) {
		this.accounts = accounts;
		this.administration = administration;
		this.resetLinks = resetLinks;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String show(@PathVariable UUID id, Model model) {
		PersonView person = this.accounts.findRegistered(new UserId(id)).map(PersonView::of).orElseThrow(NotFound::new);
		model.addAttribute("person", person);
		model.addAttribute("added", ADDED);
		model.addAttribute("allowances", TimeAllowance.values());
		return "identity/administration/person";
	}

	@PostMapping("/roles")
	String roles(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable Set<Role> roles) {
		this.administration.give(me.id(), new UserId(id), (roles != null) ? roles : Set.of());
		return back(id, "?done=roles");
	}

	@PostMapping("/lock")
	String lock(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.administration.lock(me.id(), new UserId(id));
		return back(id, "?done=locked");
	}

	@DeleteMapping("/lock")
	String unlock(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.administration.unlock(me.id(), new UserId(id));
		return back(id, "?done=unlocked");
	}

	@PostMapping("/allowance")
	String grant(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam TimeAllowance allowance) {
		this.administration.grant(me.id(), new UserId(id), allowance);
		return back(id, "?done=allowance");
	}

	/** Shown once, in the answer itself: only the hash of its token is kept. */
	@PostMapping("/reset-link")
	@Transactional
	public String resetLink(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		show(id, model);
		model.addAttribute("resetLink", this.resetLinks.make(new UserId(id), me.id()));
		return "identity/administration/person";
	}

	private static String back(UUID id, String done) {
		return "redirect:/admin/people/" + id + done;
	}

}
