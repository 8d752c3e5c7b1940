package dev.readyroom.web;

import java.util.List;

/** The files of pages, which are the same for everybody. */
public final class Assets {

	public static final List<String> PATHS = List.of("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico");

	private Assets() {
	}

}
