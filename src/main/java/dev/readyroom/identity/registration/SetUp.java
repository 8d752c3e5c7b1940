package dev.readyroom.identity.registration;

import dev.readyroom.identity.account.Administrators;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells who started an empty installation how to become its administrator: with a link
 * that nobody else sees. Each start makes a new one, which ends the last.
 */
@Component
class SetUp {

	private static final Logger logger = LoggerFactory.getLogger(SetUp.class);

	private final Administrators administrators;

	private final OneTimeLinks links;

	private final Site site;

	private final TransactionOperations transaction;

	SetUp(Administrators administrators, OneTimeLinks links, Site site, TransactionOperations transaction) {
		this.administrators = administrators;
		this.links = links;
		this.site = site;
		this.transaction = transaction;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		if (!this.administrators.any()) {
			logger.warn("""
					There is no administrator yet. Open this link once to become the first:

					    {}
					""", newLink());
		}
	}

	/** The address of a new set-up link. */
	String newLink() {
		return this.transaction.execute((status) -> {
			this.links.revokeAll(Purpose.SET_UP);
			return this.site.address("/setup/" + this.links.make(Purpose.SET_UP, null, null, null).secret());
		});
	}

}
