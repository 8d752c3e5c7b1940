package dev.readyroom.identity.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.login.CurrentRequest;
import dev.readyroom.web.Fragments;
import dev.readyroom.web.ReturnAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What people see who may not: nobody in particular is asked to sign in, a visitor to
 * make an account, everybody else is told no. A script of ours gets a sentence, as it
 * cannot follow to another page.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final MessageSource messages;

	Refusals(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		lead("/sign-in", "identity.refused.signed-out", request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		CurrentUser user = CurrentRequest.user();
		if (reason instanceof CsrfException || user == null || !user.visitor()) {
			refuse(request, response);
		}
		else {
			lead("/sign-up", "identity.refused.visitor", request, response);
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isMadeByScript(request)) {
			say(403, "web.error.403.text", response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private void lead(String page, String sentence, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (isMadeByScript(request)) {
			say(401, sentence, response);
		}
		else {
			response.sendRedirect(ReturnAddress.of(request).via(page));
		}
	}

	/** Event streams cannot follow to another page either, and send no header of ours. */
	private static boolean isMadeByScript(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return Fragments.wanted(request) || (accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
	}

	private void say(int status, String sentence, HttpServletResponse response) throws IOException {
		String text = this.messages.getMessage(sentence, null, LocaleContextHolder.getLocale());
		response.setStatus(status);
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().write("<p role=\"alert\">" + HtmlUtils.htmlEscape(text) + "</p>");
	}

}
