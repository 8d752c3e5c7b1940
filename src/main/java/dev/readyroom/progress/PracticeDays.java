package dev.readyroom.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.readyroom.identity.UserId;

/** On which days learners practised, and how that went. */
public interface PracticeDays {

	/** Days with answers, oldest first; nobody without any is in it. One statement. */
	Map<UserId, List<PracticeDay>> of(Collection<UserId> learners);

}
