package dev.readyroom.questionbank.exchange.text;

/** Bytes that are no text in a way that can be told with certainty. */
public final class NoText extends Exception {

	private final int line;

	NoText(int line, String reason) {
		super(reason);
		this.line = line;
	}

	/** Where the first of them is, counted from 1. */
	public int line() {
		return this.line;
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

}
