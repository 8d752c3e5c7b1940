package dev.readyroom.identity.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.UserId;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the audit log says about somebody, for their own file. */
@Component
@Order(6)
class OwnLog implements PersonalData {

	private final Audit audit;

	private final MessageSource texts;

	OwnLog(Audit audit, MessageSource texts) {
		this.audit = audit;
		this.texts = texts;
	}

	@Override
	public String part() {
		return "log";
	}

	@Override
	public List<Map<String, String>> of(UserId person) {
		return this.audit.of(person.value()).stream().map(this::line).toList();
	}

	private Map<String, String> line(Audit.Deed deed) {
		Map<String, String> line = new LinkedHashMap<>();
		line.put("at", deed.at().toString());
		line.put("what", this.texts.getMessage(deed.action(), null, deed.action(), LocaleContextHolder.getLocale()));
		if (deed.detail() != null) {
			line.put("detail", deed.detail());
		}
		return line;
	}

}
