package dev.readyroom.questionbank.authoring.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.AnswerFigures;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.authoring.Chronicle;
import dev.readyroom.questionbank.authoring.Draft;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.questionbank.authoring.FieldNames;
import dev.readyroom.questionbank.authoring.Finding;
import dev.readyroom.questionbank.authoring.Happening;
import dev.readyroom.questionbank.authoring.Workflow;
import dev.readyroom.questionbank.authoring.WorkingCopy;
import dev.readyroom.questionbank.authoring.comparison.Comparison;
import dev.readyroom.questionbank.authoring.reports.ProblemReports;
import dev.readyroom.questionbank.store.StoredSource;
import dev.readyroom.questionbank.store.StoredSources;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the models of a question's pages. */
@Component
class QuestionViews {

	private final Workflow workflow;

	private final Drafts drafts;

	private final Chronicle chronicle;

	private final StoredSources sources;

	private final QuestionBank bank;

	private final People people;

	private final FieldNames fields;

	private final AnswerFigures figures;

	private final ProblemReports reports;

	QuestionViews(Workflow workflow, Drafts drafts, Chronicle chronicle, StoredSources sources, QuestionBank bank,
			People people, FieldNames fields, AnswerFigures figures, ProblemReports reports) {
		this.workflow = workflow;
		this.drafts = drafts;
		this.chronicle = chronicle;
		this.sources = sources;
		this.bank = bank;
		this.people = people;
		this.fields = fields;
		this.figures = figures;
		this.reports = reports;
	}

	void show(CurrentUser me, WorkingCopy copy, Model model) {
		List<Happening> happenings = this.chronicle.of(copy.id());
		List<Finding> findings = this.drafts.check(copy.id(), copy.draft());
		model.addAttribute("copy", copy);
		model.addAttribute("draft", copy.draft());
		model.addAttribute("topic", this.bank.topic(copy.draft().topic()).orElse(null));
		model.addAttribute("fields", this.fields);
		model.addAttribute("errors", findings.stream().filter(Finding::isError).toList());
		model.addAttribute("others", findings.stream().filter((finding) -> !finding.isError()).toList());
		model.addAttribute("mayPublish", this.workflow.mayPublish(me.id(), copy));
		model.addAttribute("own", copy.authors().contains(me.id()));
		model.addAttribute("exams",
				this.bank.exams().stream().collect(Collectors.toMap(Exam::id, Exam::title, (one, _) -> one)));
		model.addAttribute("figure", this.figures.all().get(copy.id()));
		model.addAttribute("reports", this.reports.waiting(copy.id()));
		model.addAttribute("happenings", happenings);
		model.addAttribute("names", names(copy, happenings));
		model.addAttribute("changes", Changes.of(happenings, this.sources.versions(copy.id())));
		model.addAttribute("pilot", this.bank.card(copy.draft().slug()).map(QuestionCard::pilot).orElse(false));
	}

	private Map<UserId, String> names(WorkingCopy copy, List<Happening> happenings) {
		Set<UserId> those = Stream
			.concat(copy.authors().stream(), happenings.stream().map(Happening::who).flatMap(Stream::ofNullable))
			.collect(Collectors.toSet());
		return this.people.displayNames(those);
	}

	void compare(WorkingCopy copy, @Nullable RevisionId from, @Nullable RevisionId to, Model model) {
		RevisionId before = (from != null) ? from : copy.published();
		if (before == null) {
			throw new NotFound();
		}
		Draft after = (to != null) ? wording(copy.id(), to) : copy.draft();
		model.addAttribute("copy", copy);
		model.addAttribute("rows", Comparison.of(wording(copy.id(), before), after).changed());
		model.addAttribute("toDraft", to == null && copy.isBegun());
	}

	/** What one publication changed. */
	void compareVersions(WorkingCopy copy, UUID before, UUID after, Model model) {
		model.addAttribute("copy", copy);
		model.addAttribute("rows",
				Comparison
					.of(draft(copy.id(), this.sources.version(before)), draft(copy.id(), this.sources.version(after)))
					.changed());
		model.addAttribute("toDraft", false);
	}

	private Draft wording(QuestionId question, RevisionId revision) {
		return draft(question, this.sources.of(revision));
	}

	/** Of this question, and no other. */
	private static Draft draft(QuestionId question, Optional<StoredSource> found) {
		StoredSource source = found.filter((it) -> it.id().equals(question)).orElseThrow(NotFound::new);
		return Draft.of(source.topic(), source.question());
	}

}
