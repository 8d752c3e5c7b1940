package dev.readyroom.questionbank.attachment;

/** Why bytes are not kept as a picture. */
public final class Unfit extends Exception {

	public Unfit(String reason) {
		super(reason, null, false, false);
	}

	/** Such as "it has more than 5 MB". */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
