package dev.readyroom.questionbank.exchange.pack;

/** A zip file that is broken, or asks for more than we give. */
public final class UnsafeZip extends Exception {

	private static final long serialVersionUID = 1;

	UnsafeZip(String reason) {
		super(reason);
	}

	public static UnsafeZip because(String reason) {
		return new UnsafeZip(reason);
	}

	/** A sentence for people. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
