package dev.readyroom.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets somebody without an account in, so that a visitor can take a drill. */
public interface Visitors {

	/**
	 * Makes an account row without credentials, signs the browser in to it (a cookie on
	 * the response), and makes it the current user of this request.
	 */
	CurrentUser welcome(HttpServletRequest request, HttpServletResponse response);

}
