package dev.readyroom.identity.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.UserId;
import dev.readyroom.notice.Inbox;
import dev.readyroom.notice.Message;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The messages that somebody was sent, for their own file. */
@Component
@Order(5)
class OwnMessages implements PersonalData {

	private final Inbox inbox;

	private final MessageSource texts;

	OwnMessages(Inbox inbox, MessageSource texts) {
		this.inbox = inbox;
		this.texts = texts;
	}

	@Override
	public String part() {
		return "messages";
	}

	@Override
	public List<Map<String, Object>> of(UserId person) {
		return this.inbox.of(person.value(), Integer.MAX_VALUE).stream().map(this::message).toList();
	}

	private Map<String, Object> message(Message message) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("sent_at", message.at().toString());
		row.put("text",
				this.texts.getMessage(message.key() + ".subject", message.values(), LocaleContextHolder.getLocale()));
		row.put("about", message.path());
		row.put("read", message.read());
		return row;
	}

}
