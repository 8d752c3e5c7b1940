package dev.readyroom.classroom.invitation;

import java.util.Optional;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.PublicPaths;
import dev.readyroom.web.ReturnAddress;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a link, a QR code or a code leads: what awaits there, and what leaders see. It
 * needs no account; joining does, and comes back here.
 */
@Controller
class JoinController {

	private static final String PAGE = "classroom/invitation/join";

	private final Joining joining;

	private final Cohorts cohorts;

	JoinController(Joining joining, Cohorts cohorts) {
		this.joining = joining;
		this.cohorts = cohorts;
	}

	@GetMapping("/join")
	String ask() {
		return "classroom/invitation/code";
	}

	@PostMapping("/join")
	String typed(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
		JoinCode typed = JoinCode.typed(code);
		if (typed.wellFormed() && this.joining.entry(typed.value()).isPresent()) {
			return "redirect:/join/" + typed.value();
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("code", code);
		return "classroom/invitation/code";
	}

	@GetMapping("/join/{key}")
	String show(@AuthenticationPrincipal @Nullable CurrentUser me, @PathVariable String key, Model model,
			HttpServletResponse response) {
		Optional<Entry> entry = this.joining.entry(key);
		if (entry.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("code", "");
			return "classroom/invitation/code";
		}
		boolean registered = me != null && !me.visitor();
		if (me != null && registered && this.cohorts.membership(entry.get().cohort(), me.id()).isPresent()) {
			return "redirect:/cohorts/" + entry.get().cohort();
		}
		model.addAttribute("entry", entry.get());
		model.addAttribute("key", key);
		model.addAttribute("registered", registered);
		return PAGE;
	}

	@PostMapping("/join/{key}")
	String join(@AuthenticationPrincipal @Nullable CurrentUser me, @PathVariable String key,
			@RequestParam(defaultValue = "false") boolean shares) {
		if (me == null || me.visitor()) {
			return "redirect:" + ReturnAddress.of("/join/" + key).via("/sign-up");
		}
		CohortId cohort = this.joining.join(key, me.id(), shares);
		return "redirect:/cohorts/" + cohort + "?done=cohort-joined";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		PublicPaths joinPaths() {
			return PublicPaths.of("/join", "/join/*");
		}

	}

}
