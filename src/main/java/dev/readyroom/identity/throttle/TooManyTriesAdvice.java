package dev.readyroom.identity.throttle;

import java.util.Locale;

import dev.readyroom.web.Fragments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks people to wait, and says how long. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyTriesAdvice {

	private static final int TOO_MANY_REQUESTS = 429;

	private final MessageSource messages;

	TooManyTriesAdvice(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler(TooManyTries.class)
	String tooManyTries(TooManyTries tries, HttpServletRequest request, HttpServletResponse response, Model model,
			Locale locale) {
		response.setStatus(TOO_MANY_REQUESTS);
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tries.seconds()));
		model.addAttribute("status", TOO_MANY_REQUESTS);
		model.addAttribute("text",
				this.messages.getMessage("identity.too-many-tries", new Object[] { tries.seconds() }, locale));
		return Fragments.wanted(request) ? "web/error :: sentence" : "web/error";
	}

}
