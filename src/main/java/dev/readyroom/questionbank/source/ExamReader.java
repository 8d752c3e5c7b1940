package dev.readyroom.questionbank.source;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionType;

/** Reads an exam's blueprint. */
final class ExamReader {

	private ExamReader() {
	}

	static ReadExam read(String file, byte[] bytes) {
		Reading reading = new Reading(file);
		Node root = YamlDocument.read(bytes, reading);
		Exam exam = (root != null) ? exam(Fields.of(root, "", "an exam file", reading), reading) : null;
		return new ReadExam(file, exam, reading.problems());
	}

	private static @Nullable Exam exam(Fields file, Reading reading) {
		int scored = number(file, "scored-items", 1, 500);
		int minutes = number(file, "minutes", 1, 1440);
		file.value("as-of", LocalDate.EPOCH, ScalarValue::date);
		Exam exam = new Exam(id(file, reading), file.text("title"), scored, number(file, "unscored-items", 0, 500),
				Duration.ofMinutes(minutes), number(file, "pass-mark", 1, 100), file.text("pass-mark-note"),
				types(file), domains(file), file.text("source"));
		file.done("an exam file");
		return reading.problems().isEmpty() ? exam : null;
	}

	private static String id(Fields file, Reading reading) {
		String id = file.text("exam");
		if (!id.isBlank() && !reading.file().endsWith("/" + id + ".yaml")) {
			file.error("exam", "the file is not named after the exam " + id, "Name it " + id + ".yaml");
		}
		return id;
	}

	private static int number(Fields file, String key, int least, int most) {
		int value = file.value(key, least, ScalarValue::number);
		if (value < least || value > most) {
			file.error(key, "`" + key + "` must be from " + least + " to " + most, "Correct the number");
		}
		return value;
	}

	private static Set<QuestionType> types(Fields file) {
		Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
		for (String slug : file.texts("question-types")) {
			QuestionType.of(slug)
				.ifPresentOrElse(types::add,
						() -> file.error("question-types", "there is no type \"" + slug + "\"", "Correct the name"));
		}
		if (types.isEmpty()) {
			file.error("question-types", "`question-types` names no type", "Name the types the exam asks");
		}
		return types;
	}

	private static List<Exam.Domain> domains(Fields file) {
		List<Exam.Domain> domains = new ArrayList<>();
		for (Fields entry : file.entries("domains", "a domain")) {
			domains.add(new Exam.Domain(entry.text("id"), entry.text("title"), number(entry, "weight", 1, 100)));
			entry.done("a domain");
		}
		int sum = domains.stream().mapToInt(Exam.Domain::weight).sum();
		if (sum != 100) {
			file.error("domains", "the weights of the domains add up to " + sum, "Make them add up to 100");
		}
		if (domains.stream().map(Exam.Domain::id).distinct().count() < domains.size()) {
			file.error("domains", "two domains have the same id", "Give each its own");
		}
		return domains;
	}

}
