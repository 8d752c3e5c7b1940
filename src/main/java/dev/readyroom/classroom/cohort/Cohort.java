package dev.readyroom.classroom.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A study group, class or team: what it is called, and what it gets ready for. */
@Entity
@Table(name = "cohort")
public class Cohort {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private CohortKind kind;

	private String name;

	private String description;

	private String zone;

	@Nullable private String exam;

	@Nullable private LocalDate examOn;

	private UUID foundedBy;

	private Instant foundedAt;

	@Nullable private Instant archivedAt;

	@Version
	private int version;

	protected Cohort() {
	}

	Cohort(CohortKind kind, UserId founder, Instant now) {
		this.id = CohortId.next().value();
		this.kind = kind;
		this.foundedBy = founder.value();
		this.foundedAt = now;
	}

	void describe(String name, String description, ZoneId zone) {
		this.name = name.strip();
		this.description = description.strip();
		this.zone = zone.getId();
	}

	/** What it gets ready for; a date without an exam is no aim. */
	void aimAt(@Nullable String exam, @Nullable LocalDate on) {
		this.exam = exam;
		this.examOn = (exam != null) ? on : null;
	}

	void archive(Instant now) {
		if (this.archivedAt == null) {
			this.archivedAt = now;
		}
	}

	void reopen() {
		this.archivedAt = null;
	}

	/** Refuses where nothing may change any more. */
	public void mustBeActive() {
		if (this.archivedAt != null) {
			throw new BrokenRule("classroom.refused.archived");
		}
	}

	public CohortId id() {
		return new CohortId(this.id);
	}

	public CohortKind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	public String description() {
		return this.description;
	}

	public ZoneId zone() {
		return ZoneId.of(this.zone);
	}

	@Nullable public String exam() {
		return this.exam;
	}

	@Nullable public LocalDate examOn() {
		return this.examOn;
	}

	public boolean archived() {
		return this.archivedAt != null;
	}

	int version() {
		return this.version;
	}

}
