package dev.readyroom.progress.tally;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Counts everything again at a start that asks for it. */
@Component
@ConditionalOnBooleanProperty("readyroom.recount")
class Recount implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(Recount.class);

	private final Counting counting;

	Recount(Counting counting) {
		this.counting = counting;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.counting.rebuild();
		logger.info("Counted all finished attempts again");
	}

}
