package dev.readyroom.web;

import java.io.Serializable;

/**
 * Someone asked for what the rules do not allow now: a 409 with a sentence for people.
 * The sentence is a message key with its arguments, so that it can be translated.
 */
public class BrokenRule extends RuntimeException {

	private final String messageKey;

	private final Serializable[] arguments;

	public BrokenRule(String messageKey, Serializable... arguments) {
		super(messageKey);
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
