package dev.readyroom.identity.profile;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.login.Credentials;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deleting one's own account. */
@Controller
@RequestMapping("/profile/deletion")
class DeletionController {

	private static final String PAGE = "identity/profile/deletion";

	private final Profiles profiles;

	private final Credentials credentials;

	private final Deletion deletion;

	private final SignIns signIns;

	DeletionController(Profiles profiles, Credentials credentials, Deletion deletion, SignIns signIns) {
		this.profiles = profiles;
		this.credentials = credentials;
		this.deletion = deletion;
		this.signIns = signIns;
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", DeletionForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	String delete(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") DeletionForm form,
			BindingResult problems, HttpServletRequest request, HttpServletResponse response) {
		Email email = this.profiles.of(me.id()).email();
		if (email == null) {
			throw new NotFound();
		}
		if (!problems.hasErrors() && this.credentials.check(email, form.current(), request.getRemoteAddr()).isEmpty()) {
			problems.rejectValue("current", "identity.profile.wrong-password");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		this.deletion.delete(me.id());
		this.signIns.end(request, response);
		return "redirect:/sign-in?done=account-deleted";
	}

}
