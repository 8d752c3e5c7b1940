package dev.readyroom.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/**
 * Every error becomes a page with a sentence for people and no internals; a request made
 * by a script of ours gets the same sentence as a fragment.
 */
@ControllerAdvice
class Errors {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	private final MessageSource messages;

	private final UploadLimits limits;

	Errors(MessageSource messages, UploadLimits limits) {
		this.messages = messages;
		this.limits = limits;
	}

	@ExceptionHandler(NotFound.class)
	String notFound(HttpServletRequest request, HttpServletResponse response, Model model) {
		return page(404, sentence("web.error.404.text"), request, response, model);
	}

	@ExceptionHandler(BrokenRule.class)
	String brokenRule(BrokenRule broken, HttpServletRequest request, HttpServletResponse response, Model model,
			Locale locale) {
		String text = this.messages.getMessage(broken.messageKey(), broken.arguments(), locale);
		return page(409, text, request, response, model);
	}

	@ExceptionHandler({ BindException.class, TypeMismatchException.class, ServletRequestBindingException.class,
			HttpMessageNotReadableException.class, MultipartException.class })
	String badRequest(HttpServletRequest request, HttpServletResponse response, Model model) {
		return page(400, sentence("web.error.400.text"), request, response, model);
	}

	/** The reader went away: there is nobody to tell. */
	@ExceptionHandler(AsyncRequestNotUsableException.class)
	void gone() {
	}

	@ExceptionHandler
	String anythingElse(Exception error, HttpServletRequest request, HttpServletResponse response, Model model)
			throws Exception {
		if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
			throw error;
		}
		if (error instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
			int status = known.getStatusCode().value();
			String text = switch (status) {
				case 404 -> sentence("web.error.404.text");
				case 405 -> sentence("web.error.405.text");
				case 413 -> sentence("web.error.413.text", this.limits.file(), this.limits.together());
				default -> sentence("web.error.400.text");
			};
			return page(status, text, request, response, model);
		}
		String reference = UUID.randomUUID().toString().substring(0, 8);
		logger.error("Reference {}: {} {} failed", reference, request.getMethod(), request.getRequestURI(), error);
		model.addAttribute("reference", reference);
		return page(500, sentence("web.error.500.text"), request, response, model);
	}

	private String page(int status, String text, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		response.setStatus(status);
		model.addAttribute("status", status);
		model.addAttribute("text", text);
		model.addAttribute("back", ReturnAddress.before(request).path());
		return Fragments.wanted(request) ? "web/error :: sentence" : "web/error";
	}

	private String sentence(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments,
				org.springframework.context.i18n.LocaleContextHolder.getLocale());
	}

}
