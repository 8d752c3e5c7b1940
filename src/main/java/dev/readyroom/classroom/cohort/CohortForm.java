package dev.readyroom.classroom.cohort;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.readyroom.classroom.CohortKind;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.web.Versions.Said;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a cohort is.
 *
 * @param kind fixed once it is founded: what leaders see was agreed to by its members
 * @param exam id; empty for none
 * @param version that was shown; null for a new one
 */
record CohortForm(@Nullable CohortKind kind, @Nullable @NotBlank @Size(max = 80) String name,
		@Nullable @Size(max = 1000) String description, @Nullable @NotBlank String zone, @Nullable String exam,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate examOn, @Nullable Integer version) {

	static CohortForm empty(ZoneId zone) {
		return new CohortForm(CohortKind.STUDY_GROUP, "", "", zone.getId(), "", null, null);
	}

	static CohortForm of(Cohort cohort) {
		return new CohortForm(cohort.kind(), cohort.name(), cohort.description(), cohort.zone().getId(), cohort.exam(),
				cohort.examOn(), cohort.version());
	}

	void writeTo(Cohort cohort) {
		cohort.describe(text(this.name), text(this.description), ZoneId.of(text(this.zone)));
		cohort.aimAt(text(this.exam).isBlank() ? null : this.exam, this.examOn);
	}

	/** Field by field, to be compared with what another leader wrote. */
	Map<String, Said> said(QuestionBank bank) {
		Map<String, Said> said = new LinkedHashMap<>();
		said.put("classroom.form.name", Said.text(this.name));
		said.put("classroom.form.description", Said.text(this.description));
		said.put("classroom.form.exam-title", Said.text(bank.exam(text(this.exam)).map(Exam::title).orElse(this.exam)));
		said.put("classroom.form.exam-on", Said.text(this.examOn));
		said.put("classroom.form.zone-title", Said.text(text(this.zone).replace('_', ' ')));
		return said;
	}

	static String text(@Nullable String given) {
		return (given == null) ? "" : given;
	}

}
