package dev.readyroom.classroom.assignment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.readyroom.web.Site;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is due as an iCalendar (RFC 5545): one event for each closing time. */
@Component
class DueCalendar {

	/** Long enough to be seen in a week's view. */
	private static final Duration LENGTH = Duration.ofMinutes(30);

	private final MessageSource messages;

	private final Site site;

	private final Clock clock;

	DueCalendar(MessageSource messages, Site site, Clock clock) {
		this.messages = messages;
		this.site = site;
		this.clock = clock;
	}

	String of(List<Due> all) {
		Calendar calendar = new Calendar().withProdId("-//Readyroom//Assignments//EN").withDefaults().getFluentTarget();
		for (Due due : all) {
			Instant closes = due.closesAt();
			if (closes != null) {
				calendar.add(event(due, closes));
			}
		}
		return calendar.toString();
	}

	private VEvent event(Due due, Instant closes) {
		String done = (due.state() == Due.State.DONE) ? "done" : "due";
		VEvent event = new VEvent(closes.minus(LENGTH), closes,
				this.messages.getMessage("classroom.calendar." + done, new Object[] { due.title() }, Locale.ENGLISH));
		event.replace(new DtStamp(this.clock.instant()));
		event.add(new Uid(due.id() + "@readyroom"));
		event.add(new Sequence(due.version()));
		event.add(new Description(due.group()));
		event.add(new Url(URI.create(this.site.address("/assignments/" + due.id()))));
		return event;
	}

}
