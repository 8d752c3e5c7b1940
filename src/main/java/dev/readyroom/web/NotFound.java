package dev.readyroom.web;

/** What was asked for is not there, or not for this person: both are a plain 404. */
public class NotFound extends RuntimeException {

	public NotFound() {
		super("not found", null, false, false);
	}

}
