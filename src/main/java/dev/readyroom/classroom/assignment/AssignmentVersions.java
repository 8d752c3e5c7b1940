package dev.readyroom.classroom.assignment;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.Task;
import dev.readyroom.web.Versions;
import dev.readyroom.web.Versions.Said;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment's form says, field by field, so that two leaders' can be compared.
 */
final class AssignmentVersions {

	private final Sittings sittings;

	private AssignmentVersions(Sittings sittings) {
		this.sittings = sittings;
	}

	static Versions of(AssignmentForm saved, AssignmentForm yours, Sittings sittings) {
		AssignmentVersions reading = new AssignmentVersions(sittings);
		return Versions.of(reading.fields(saved), reading.fields(yours));
	}

	private Map<String, Said> fields(AssignmentForm form) {
		Map<String, Said> said = new LinkedHashMap<>();
		said.put("classroom.set.title", Said.text(form.title()));
		said.put("classroom.set.introduction", Said.text(form.introduction()));
		said.put("classroom.set.asks", Said.word("classroom.set.asks." + form.asks()));
		said.put("classroom.show.asks", Said.text(asked(form.task())));
		said.put("classroom.set.opens", time(form.opensAt()));
		said.put("classroom.set.closes", time(form.closesAt()));
		said.put("classroom.set.attempts", Said.text(form.attempts()));
		said.put("classroom.show.feedback", Said.word("classroom.set.feedback." + form.feedback()));
		said.put("classroom.show.overdue", Said.word("classroom.set.overdue." + form.overdue()));
		said.put("classroom.set.grace",
				(form.overdue() == OverduePolicy.GRACE) ? Said.text(form.graceMinutes()) : Said.NOTHING);
		return said;
	}

	private String asked(Task task) {
		String title = this.sittings.look(task).map(Sittings.Look::title).orElse("");
		return (task instanceof Task.Drill drill) ? "%s: %d × %s".formatted(title, drill.questions(),
				drill.clock().encoded().equals("none") ? "∞" : drill.clock().encoded() + " s") : title;
	}

	private static Said time(java.time.@Nullable LocalDateTime time) {
		return Said.text((time == null) ? null : time.toString().replace('T', ' '));
	}

}
