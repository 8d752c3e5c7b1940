package dev.readyroom.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Files that are too big are found out first of all: from then on the request has no
 * parameter that could be asked for, not even by the page that would say so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BigUploads extends OncePerRequestFilter {

	static final String PAGE = "/too-big";

	private final StandardServletMultipartResolver multipart = new StandardServletMultipartResolver();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean tooBig;
		try {
			tooBig = isTooBig(request);
		}
		catch (IOException ex) {
			// Broken off: there is nobody to tell, and nothing that the log should have.
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		if (tooBig) {
			request.getRequestDispatcher(PAGE).forward(new WithoutUpload(request), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * @throws IOException where the files end before they are whole
	 */
	private boolean isTooBig(HttpServletRequest request) throws IOException {
		if (!this.multipart.isMultipart(request)) {
			return false;
		}
		try {
			request.getParts();
			return false;
		}
		catch (ServletException | RuntimeException ex) {
			return isOfSize(ex) || (ex.getCause() != null && isOfSize(ex.getCause()));
		}
	}

	/** Each server has a class of its own for it. */
	private static boolean isOfSize(Throwable cause) {
		return cause.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("sizelimit")
				|| Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT).contains("sizelimit");
	}

	/** The same reader, asking for a page. */
	private static final class WithoutUpload extends HttpServletRequestWrapper {

		private WithoutUpload(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

	}

}
