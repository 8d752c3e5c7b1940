package dev.readyroom.identity.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.account.Account;
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

@Controller
@RequestMapping("/profile")
class ProfileController {

	private static final String PAGE = "identity/profile/profile";

	/** Places, and UTC for those who live by it; not the fixed offsets. */
	private static final List<String> ZONES = Stream
		.concat(Stream.of("UTC"),
				ZoneId.getAvailableZoneIds()
					.stream()
					.filter((zone) -> zone
						.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
					.sorted())
		.toList();

	private final Profiles profiles;

	ProfileController(Profiles profiles) {
		this.profiles = profiles;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentUser me, Model model) {
		Account account = this.profiles.of(me.id());
		model.addAttribute("form", ProfileForm.of(account));
		return page(account, model);
	}

	@PostMapping
	String save(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") ProfileForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(this.profiles.of(me.id()), model);
		}
		this.profiles.save(me.id(), form);
		return "redirect:/profile?done=profile";
	}

	private static String page(Account account, Model model) {
		model.addAttribute("email", account.email());
		model.addAttribute("granted", account.accommodations().granted());
		model.addAttribute("allowances", TimeAllowance.values());
		model.addAttribute("zones", zonesWith(account.zone().getId()));
		return PAGE;
	}

	private static List<String> zonesWith(String own) {
		return ZONES.contains(own) ? ZONES : Stream.concat(Stream.of(own), ZONES.stream()).toList();
	}

}
