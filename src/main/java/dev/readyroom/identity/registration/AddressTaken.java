package dev.readyroom.identity.registration;

/** Another account has this e-mail address. */
class AddressTaken extends RuntimeException {

	AddressTaken() {
		super("address taken", null, false, false);
	}

}
