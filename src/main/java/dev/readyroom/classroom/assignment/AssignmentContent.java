package dev.readyroom.classroom.assignment;

import dev.readyroom.quiz.Task;

/** All that a leader says about an assignment at once. */
record AssignmentContent(String title, String introduction, Task task, Conditions conditions) {

	void writeTo(Assignment assignment) {
		assignment.describe(this.title, this.introduction);
		assignment.ask(this.task);
		assignment.on(this.conditions);
	}

}
