package dev.readyroom.identity.login;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where people are signed in. */
@Controller
@RequestMapping("/profile/sign-ins")
class OwnSignInsController {

	private final SignInRows rows;

	private final SignIns signIns;

	private final Audit audit;

	private final Clock clock;

	OwnSignInsController(SignInRows rows, SignIns signIns, Audit audit, Clock clock) {
		this.rows = rows;
		this.signIns = signIns;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	String list(SignInAuthentication signIn, Model model) {
		List<SignInView> views = this.rows.of(signIn.getPrincipal().id(), this.clock.instant())
			.stream()
			.map((row) -> SignInView.of(row, signIn.signIn()))
			.toList();
		model.addAttribute("signIns", views);
		return "identity/login/sign-ins";
	}

	@DeleteMapping("/{id}")
	String end(SignInAuthentication signIn, @PathVariable UUID id) {
		UserId me = signIn.getPrincipal().id();
		if (!this.signIns.end(me, id)) {
			throw new NotFound();
		}
		this.audit.record(me.value(), "identity.audit.sign-in-ended", me, null);
		return id.equals(signIn.signIn()) ? "redirect:/sign-in?done=signed-out"
				: "redirect:/profile/sign-ins?done=sign-in-ended";
	}

	@DeleteMapping
	String endAll(SignInAuthentication signIn, HttpServletRequest request, HttpServletResponse response) {
		UserId me = signIn.getPrincipal().id();
		int ended = this.signIns.endAll(me);
		this.signIns.end(request, response);
		this.audit.record(me.value(), "identity.audit.signed-out-everywhere", me, Integer.toString(ended));
		return "redirect:/sign-in?done=signed-out-everywhere";
	}

	/**
	 * A sign-in as its owner sees it.
	 *
	 * @param here whether it is the one looking
	 */
	record SignInView(UUID id, String device, String ip, boolean remembered, boolean here, Instant createdAt,
			Instant lastUsedAt) {

		static SignInView of(SignInRow row, UUID here) {
			return new SignInView(row.id(), row.device(), row.ip(), row.remembered(), row.id().equals(here),
					row.createdAt(), row.lastUsedAt());
		}

	}

}
