package dev.readyroom.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * What is around every page, from a template rendered once for all people alike: the
 * layout asks for it by name, since there was nothing on most pages that took longer.
 */
@Component("frame")
public class Frame {

	/** The request attribute with the {@link Viewer}; without it nobody is known. */
	public static final String VIEWER = "me";

	private static final int NAME = 0;

	private static final int CSRF = 1;

	private final Map<Kind, Prerendered> headers = new ConcurrentHashMap<>();

	private final OnceRendered templates;

	private volatile @Nullable String files;

	Frame(OnceRendered templates) {
		this.templates = templates;
	}

	/** Links to styles and scripts, for the head. */
	public String files() {
		String known = this.files;
		if (known == null) {
			ServletRequestAttributes now = now();
			known = this.templates.fragment("web/frame", "files", Map.of(), Locale.ROOT, now.getRequest(),
					response(now));
			this.files = known;
		}
		return known;
	}

	/** The name of the place, the menu, and who is signed in. */
	public String header() {
		ServletRequestAttributes now = now();
		HttpServletRequest request = now.getRequest();
		Viewer viewer = (Viewer) request.getAttribute(VIEWER);
		Kind kind = Kind.of(viewer, RequestContextUtils.getLocale(request));
		Prerendered header = this.headers.computeIfAbsent(kind, (_) -> render(kind, request, response(now)));
		StringBuilder html = new StringBuilder(4_000);
		header.fill(html, (viewer == null) ? "" : HtmlUtils.htmlEscape(viewer.displayName()), csrfField(request));
		return html.toString();
	}

	private Prerendered render(Kind kind, HttpServletRequest request, HttpServletResponse response) {
		boolean admin = kind.has("ADMIN");
		return Prerendered.of(this.templates.fragment("web/frame", "header",
				Map.of("someone", kind.someone(), "visitor", kind.visitor(), "admin", admin, "author",
						admin || kind.has("AUTHOR"), "name", Prerendered.mark(NAME), "csrf", Prerendered.mark(CSRF)),
				kind.locale(), request, response));
	}

	/** The hidden field with the token of this request, for forms that are filled in. */
	public static String csrfField(HttpServletRequest request) {
		CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		return (token == null) ? "" : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
			.formatted(HtmlUtils.htmlEscape(token.getParameterName()), HtmlUtils.htmlEscape(token.getToken()));
	}

	private static ServletRequestAttributes now() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

	private static HttpServletResponse response(ServletRequestAttributes now) {
		return Objects.requireNonNull(now.getResponse());
	}

	private record Kind(boolean someone, boolean visitor, Set<String> roles, Locale locale) {

		static Kind of(@Nullable Viewer viewer, Locale locale) {
			return (viewer == null) ? new Kind(false, false, Set.of(), locale)
					: new Kind(true, viewer.visitor(), viewer.roleNames(), locale);
		}

		boolean has(String role) {
			return this.roles.contains(role);
		}

	}

}
