package dev.readyroom.classroom;

import java.util.List;

import dev.readyroom.identity.UserId;

/** What cohorts set for somebody and wait for. Each answer takes two statements. */
public interface WhatIsDue {

	/** Open and not begun, in the order in which it closes. */
	List<DueAssignment> of(UserId user);

}
