package dev.readyroom.identity.inbox;

import java.util.List;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.notice.Inbox;
import dev.readyroom.notice.Message;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody was told. */
@Controller
class InboxController {

	private static final int MOST = 100;

	private final Inbox inbox;

	InboxController(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping("/messages")
	String show(@AuthenticationPrincipal CurrentUser me, Model model) {
		List<Message> messages = this.inbox.of(me.id().value(), MOST);
		model.addAttribute("messages", messages);
		model.addAttribute("unread", messages.stream().filter((message) -> !message.read()).count());
		return "identity/inbox/messages";
	}

	@PostMapping("/messages/seen")
	String seen(@AuthenticationPrincipal CurrentUser me) {
		this.inbox.seen(me.id().value());
		return "redirect:/messages";
	}

}
