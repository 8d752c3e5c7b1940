package dev.readyroom.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.stereotype.Component;

/**
 * Renders a fragment by itself, for what is kept and filled in later. Nothing of the
 * request gets into it but addresses of files and the language.
 */
@Component
public class OnceRendered {

	private final ITemplateEngine templates;

	OnceRendered(ITemplateEngine templates) {
		this.templates = templates;
	}

	public String fragment(String template, String fragment, Map<String, Object> model, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), locale, model);
		return this.templates.process(template, Set.of(fragment), context);
	}

}
