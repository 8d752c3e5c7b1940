package dev.readyroom.web;

import java.util.List;

/** The files of pages, which are the same for everybody. */
public final class Assets {

	/** Scripts also have addresses with the time of the build in front. */
	public static final List<String> PATHS = List.of("/css/**", "/js/**", "/*/js/**", "/img/**", "/webjars/**",
			"/favicon.ico");

	private Assets() {
	}

}
