package dev.readyroom.quiz.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.web.BrokenRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that somebody made for others: what is asked, and on which conditions. A draft
 * is its author's alone until it is shared with other instructors, or published for all.
 * Attempts pin what they started with, so it may be changed at any time.
 */
@Entity
@Table(name = "quiz")
class Quiz {

	@Id
	private UUID id;

	private UUID author;

	private String title;

	private String introduction;

	@Enumerated(EnumType.STRING)
	private Asks asks;

	@ElementCollection
	@CollectionTable(name = "quiz_question", joinColumns = @JoinColumn(name = "quiz"))
	@OrderColumn(name = "place")
	@Column(name = "question")
	private List<UUID> questions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "quiz_criterion", joinColumns = @JoinColumn(name = "quiz"))
	private Set<Criterion> criteria = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "quiz_section", joinColumns = @JoinColumn(name = "quiz"))
	@OrderColumn(name = "place")
	private List<Section> sections = new ArrayList<>();

	@Nullable private Integer drawSize;

	@Nullable private String exam;

	@Embedded
	private Conditions conditions;

	private Instant createdAt;

	@Nullable private Instant publishedAt;

	@Nullable private Instant sharedAt;

	@Nullable private Instant changedTogetherAt;

	@Nullable private UUID changedBy;

	@Version
	private int version;

	protected Quiz() {
	}

	/** A new draft. */
	Quiz(UserId author, Instant now) {
		this.id = QuizId.next().value();
		this.author = author.value();
		this.createdAt = now;
	}

	/** The ways to say what is asked. */
	enum Asks {

		LIST, DRAW, SECTIONS, EXAM

	}

	void describe(String title, String introduction) {
		this.title = title.strip();
		this.introduction = introduction.strip();
	}

	void ask(Asked asked) {
		this.questions.clear();
		this.criteria.clear();
		this.sections.clear();
		this.drawSize = null;
		this.exam = null;
		switch (asked) {
			case Asked.FixedList list -> {
				this.asks = Asks.LIST;
				list.questions().forEach((question) -> this.questions.add(question.value()));
			}
			case Asked.RandomDraw draw -> {
				this.asks = Asks.DRAW;
				this.criteria.addAll(Criterion.of(draw.mix()));
				this.drawSize = draw.size();
			}
			case Asked.Sections inParts -> {
				this.asks = Asks.SECTIONS;
				this.sections.addAll(inParts.sections());
			}
			case Asked.Blueprint blueprint -> {
				this.asks = Asks.EXAM;
				this.exam = blueprint.exam();
			}
		}
	}

	Asked asked() {
		return switch (this.asks) {
			case LIST -> new Asked.FixedList(this.questions.stream().map(QuestionId::new).toList());
			case DRAW -> new Asked.RandomDraw(Criterion.mix(this.criteria), Objects.requireNonNull(this.drawSize));
			case SECTIONS -> new Asked.Sections(this.sections);
			case EXAM -> new Asked.Blueprint(Objects.requireNonNull(this.exam));
		};
	}

	void on(Conditions conditions) {
		this.conditions = conditions;
	}

	/** Lets others see and take it. */
	void publish(Instant now) {
		if (this.conditions.opening(now) == Opening.CLOSED) {
			throw new BrokenRule("quiz.refused.closed-already");
		}
		if (this.publishedAt == null) {
			this.publishedAt = now;
		}
	}

	/** Makes it a draft again; attempts under way go on. */
	void withdraw() {
		this.publishedAt = null;
	}

	/** Lets other instructors see it, draft or not. */
	void share(Instant now) {
		if (this.sharedAt == null) {
			this.sharedAt = now;
		}
	}

	/** Keeps a draft to its author again; copies stay with whoever made them. */
	void keep() {
		this.sharedAt = null;
		this.changedTogetherAt = null;
	}

	/** Lets those who see it change it, too. */
	void changeTogether(Instant now) {
		share(now);
		if (this.changedTogetherAt == null) {
			this.changedTogetherAt = now;
		}
	}

	/** Only its author changes it again. */
	void changeAlone() {
		this.changedTogetherAt = null;
	}

	boolean changedTogether() {
		return this.changedTogetherAt != null;
	}

	void changed(UserId by) {
		this.changedBy = by.value();
	}

	/** Who changed it last. */
	UserId changedBy() {
		return new UserId((this.changedBy != null) ? this.changedBy : this.author);
	}

	boolean shared() {
		return this.sharedAt != null;
	}

	Opening opening(Instant now) {
		return (this.publishedAt == null) ? Opening.DRAFT : this.conditions.opening(now);
	}

	boolean isBy(UserId user) {
		return this.author.equals(user.value());
	}

	boolean published() {
		return this.publishedAt != null;
	}

	QuizId id() {
		return new QuizId(this.id);
	}

	UserId author() {
		return new UserId(this.author);
	}

	String title() {
		return this.title;
	}

	String introduction() {
		return this.introduction;
	}

	Conditions conditions() {
		return this.conditions;
	}

	int version() {
		return this.version;
	}

}
