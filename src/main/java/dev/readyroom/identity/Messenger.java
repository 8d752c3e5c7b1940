package dev.readyroom.identity;

import java.util.Collection;

/** Tells people something: in the app, and by mail where that is set up. */
public interface Messenger {

	/**
	 * Tells it to each of them, once the transaction is committed.
	 * @param key the start of two message keys: {@code .subject} is one line, which the
	 * app shows, {@code .text} the mail, whose last argument is the address
	 * @param path where it leads, from the root of the site
	 */
	void tell(Collection<UserId> people, String key, String path, Object... arguments);

}
