package dev.readyroom.identity.account;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody is called on screen. */
@Component
public class Names {

	private final MessageSource messages;

	Names(MessageSource messages) {
		this.messages = messages;
	}

	/** Visitors and deleted accounts have no name of their own: a neutral word. */
	public String shown(String name, boolean visitor) {
		if (!name.isEmpty()) {
			return name;
		}
		String key = visitor ? "identity.visitor" : "identity.gone";
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
