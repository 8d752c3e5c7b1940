package dev.readyroom.questionbank.authoring.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
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

	QuestionViews(Workflow workflow, Drafts drafts, Chronicle chronicle, StoredSources sources, QuestionBank bank,
			People people, FieldNames fields) {
		this.workflow = workflow;
		this.drafts = drafts;
		this.chronicle = chronicle;
		this.sources = sources;
		this.bank = bank;
		this.people = people;
		this.fields = fields;
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
		model.addAttribute("happenings", happenings);
		model.addAttribute("names", names(copy, happenings));
		model.addAttribute("wordings", wordings(copy.id(), happenings));
		model.addAttribute("pilot", this.bank.card(copy.draft().slug()).map(QuestionCard::pilot).orElse(false));
	}

	private Map<UserId, String> names(WorkingCopy copy, List<Happening> happenings) {
		Set<UserId> those = Stream
			.concat(copy.authors().stream(), happenings.stream().map(Happening::who).flatMap(Stream::ofNullable))
			.collect(Collectors.toSet());
		return this.people.displayNames(those);
	}

	/**
	 * Wordings that were published here, newest first: each can be held against the one
	 * before.
	 */
	private static List<RevisionId> wordings(QuestionId id, List<Happening> happenings) {
		List<RevisionId> wordings = new ArrayList<>();
		happenings.stream()
			.filter((it) -> it.what().equals("published"))
			.map(Happening::revision)
			.filter(Objects::nonNull)
			.forEach(wordings::add);
		return wordings;
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

	private Draft wording(QuestionId question, RevisionId revision) {
		StoredSource source = this.sources.of(revision)
			.filter((it) -> it.id().equals(question))
			.orElseThrow(NotFound::new);
		return Draft.of(source.topic(), source.question());
	}

}
