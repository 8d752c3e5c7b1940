package dev.readyroom.identity.login;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out of this browser. */
@Controller
class SignOutController {

	private final SignIns signIns;

	private final Audit audit;

	SignOutController(SignIns signIns, Audit audit) {
		this.signIns = signIns;
		this.audit = audit;
	}

	@PostMapping("/sign-out")
	String signOut(HttpServletRequest request, HttpServletResponse response) {
		CurrentUser me = CurrentRequest.user();
		this.signIns.end(request, response);
		if (me != null && !me.visitor()) {
			this.audit.record(me.id().value(), "identity.audit.signed-out", me.id(), null);
		}
		return "redirect:/sign-in?done=signed-out";
	}

}
