package dev.readyroom.web;

import java.util.Set;

/** Who looks at a page, as far as the frame around every page depends on it. */
public interface Viewer {

	/** Whether this is somebody without credentials who tries the place out. */
	boolean visitor();

	String displayName();

	/** Names of what this person may do; equal for people alike. */
	Set<String> roleNames();

}
