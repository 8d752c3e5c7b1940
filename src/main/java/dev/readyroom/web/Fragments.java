package dev.readyroom.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Scripts of ours ask for a part of a page with the header {@code X-Fragment}; they get
 * the same template's fragment where a plain form would be redirected to the page.
 */
public final class Fragments {

	public static final String HEADER = "X-Fragment";

	private Fragments() {
	}

	public static boolean wanted(HttpServletRequest request) {
		return request.getHeader(HEADER) != null;
	}

}
