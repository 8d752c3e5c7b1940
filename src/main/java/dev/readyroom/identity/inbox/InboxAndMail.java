package dev.readyroom.identity.inbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.Messenger;
import dev.readyroom.identity.UserId;
import dev.readyroom.notice.Inbox;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.Site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class InboxAndMail implements Messenger {

	private final Inbox inbox;

	private final Mail mail;

	private final Site site;

	private final JdbcClient jdbc;

	InboxAndMail(Inbox inbox, Mail mail, Site site, JdbcClient jdbc) {
		this.inbox = inbox;
		this.mail = mail;
		this.site = site;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void tell(Collection<UserId> people, String key, String path, Object... arguments) {
		List<UUID> ids = people.stream().map(UserId::value).distinct().toList();
		if (ids.isEmpty()) {
			return;
		}
		this.inbox.leave(ids, key, path, arguments);
		if (this.mail.isSetUp()) {
			Object[] withAddress = Arrays.copyOf(arguments, arguments.length + 1);
			withAddress[arguments.length] = this.site.address(path);
			this.jdbc.sql("select email from account where id in (:ids) and email is not null and deleted_at is null")
				.param("ids", ids)
				.query(String.class)
				.list()
				.forEach((address) -> this.mail.send(address, key, withAddress));
		}
	}

}
