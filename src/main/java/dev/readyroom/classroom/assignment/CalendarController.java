package dev.readyroom.classroom.assignment;

import java.nio.charset.StandardCharsets;

import dev.readyroom.classroom.invitation.Secret;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.PublicPaths;
import dev.readyroom.web.Site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is due, in one's own calendar. */
@Controller
class CalendarController {

	private static final String PAGE = "classroom/assignment/calendar";

	private final CalendarFeeds feeds;

	private final DueList due;

	private final DueCalendar calendar;

	private final ReminderRefusals refusals;

	private final Mail mail;

	private final Site site;

	CalendarController(CalendarFeeds feeds, DueList due, DueCalendar calendar, ReminderRefusals refusals, Mail mail,
			Site site) {
		this.refusals = refusals;
		this.mail = mail;
		this.feeds = feeds;
		this.due = due;
		this.calendar = calendar;
		this.site = site;
	}

	@GetMapping("/assignments/calendar")
	String show(@AuthenticationPrincipal CurrentUser me, Model model) {
		return page(me, model);
	}

	/** The address is shown once, in the answer itself. */
	@PostMapping("/assignments/calendar")
	String renew(@AuthenticationPrincipal CurrentUser me, Model model) {
		Secret secret = this.feeds.renew(me.id());
		model.addAttribute("address", this.site.address("/calendar/" + secret.value() + ".ics"));
		return page(me, model);
	}

	private String page(CurrentUser me, Model model) {
		model.addAttribute("has", this.feeds.has(me.id()));
		model.addAttribute("byMail", this.mail.isSetUp());
		model.addAttribute("reminded", !this.refusals.has(me.id()));
		return PAGE;
	}

	@DeleteMapping("/assignments/calendar")
	String withdraw(@AuthenticationPrincipal CurrentUser me) {
		this.feeds.withdraw(me.id());
		return "redirect:/assignments/calendar?done=calendar-withdrawn";
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String secret) {
		UserId user = this.feeds.of(new Secret(secret)).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.cacheControl(CacheControl.noStore())
			.body(this.calendar.of(this.due.of(user)).getBytes(StandardCharsets.UTF_8));
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		PublicPaths calendarPaths() {
			return PublicPaths.of("/calendar/*");
		}

	}

}
