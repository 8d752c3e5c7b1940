package dev.readyroom.questionbank.exchange.xml;

/** A text that is no XML, or XML that asks for more than we give. */
public final class BrokenXml extends Exception {

	private static final long serialVersionUID = 1;

	private final int line;

	BrokenXml(int line, String message) {
		super(message);
		this.line = line;
	}

	/** Where reading ended, counted from 1. */
	public int line() {
		return this.line;
	}

	/** A sentence for people. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
