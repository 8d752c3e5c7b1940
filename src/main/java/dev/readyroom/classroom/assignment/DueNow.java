package dev.readyroom.classroom.assignment;

import java.util.List;

import dev.readyroom.classroom.DueAssignment;
import dev.readyroom.classroom.WhatIsDue;
import dev.readyroom.identity.UserId;

import org.springframework.stereotype.Component;

@Component
class DueNow implements WhatIsDue {

	private final DueList due;

	DueNow(DueList due) {
		this.due = due;
	}

	@Override
	public List<DueAssignment> of(UserId user) {
		return this.due.of(user)
			.stream()
			.filter((one) -> one.state() == Due.State.TO_DO)
			.map((one) -> new DueAssignment(one.id(), one.title(), one.group(), one.closesAt(), one.zone()))
			.toList();
	}

}
