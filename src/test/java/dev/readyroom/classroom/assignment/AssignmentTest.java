package dev.readyroom.classroom.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Attempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class AssignmentTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts cohorts;

	@Autowired
	private SampleAssignments samples;

	@Autowired
	private Attempts attempts;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Reminders reminders;

	@Autowired
	private TestClock clock;

	private SamplePerson leader;

	private SamplePerson member;

	private CohortId cohort;

	@BeforeEach
	void aClass() {
		this.leader = this.people.instructor();
		this.member = this.people.learner();
		this.cohort = this.cohorts.led(CohortKind.CLASS, this.leader);
		this.cohorts.join(this.cohort, this.member);
	}

	@Test
	void aLeaderSetsAMockExamInTheCohortsTime() {
		MvcTestResult result = set(Map.of("closesAt", "2031-07-10T09:00", "opensAt", "2031-01-10T09:00"));
		AssignmentId id = new AssignmentId(made(result));
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).hasStatusOk()
			.bodyText()
			.contains("datetime=\"2031-01-10T08:00:00Z\"", "datetime=\"2031-07-10T07:00:00Z\"", "Europe/Berlin",
					"Mock exam");
		assertThat(start(id, this.member)).hasStatus(409).bodyText().contains("It has not opened yet.");
		assertThat(this.mvc.get().uri("/assignments").with(this.member)).bodyText()
			.contains("Opens later", id.toString());
		assertThat(this.mvc.get().uri("/cohorts/{id}", this.cohort).with(this.member)).bodyText()
			.contains(id.toString());
	}

	@ParameterizedTest
	@CsvSource({ "title, '', Please fill this in.", "closesAt, 2020-01-01T10:00, This time has passed already.",
			"closesAt, 2031-01-01T10:00, It would close before it opens.", "asks, QUIZ, Choose a quiz.",
			"asks, DRILL, Choose a topic.", "exam, no-such, not in the bank", "attempts, many, does not fit",
			"feedback, sometime, does not fit", "overdue, GRACE, Say for how many minutes." })
	void badInputIsExplained(String field, String value, String sentence) {
		Map<String, String> changed = new java.util.HashMap<>(
				Map.of("opensAt", "2031-02-01T09:00", "closesAt", "2031-07-10T09:00"));
		changed.put(field, value);
		assertThat(set(changed)).hasStatus(422).bodyText().contains(sentence);
	}

	@Test
	void anothersDraftIsNotThereToChoose() {
		SamplePerson other = this.people.instructor();
		String draft = UUID.randomUUID().toString();
		assertThat(set(Map.of("asks", "QUIZ", "quiz", draft))).hasStatus(422);
		assertThat(other.id()).isNotNull();
	}

	@Test
	void thereAreOnlySoManyAttempts() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		MvcTestResult first = start(id, this.member);
		assertThat(first).hasStatus3xxRedirection();
		assertThat(start(id, this.member)).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
		AttemptId attempt = attempt(first);
		this.attempts.handIn(this.member.id(), attempt);
		assertThat(start(id, this.member)).hasStatus(409).bodyText().contains("no attempts left");
		arrange(id, this.member, Map.of("attempts", "1"));
		assertThat(start(id, this.member)).hasStatus3xxRedirection();
	}

	@Test
	void whoIsNotInTheCohortFindsNothing() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		AttemptId attempt = attempt(start(id, this.member));
		this.cohorts.leave(this.cohort, this.member.id());
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).hasStatus(404);
		assertThat(start(id, this.member)).hasStatus(404);
		// What was begun stays the learner's.
		assertThat(this.mvc.get().uri("/attempts/{id}", attempt).with(this.member)).hasStatusOk();
		assertThat(this.mvc.get().uri("/assignments/{id}/results", id).with(this.leader)).bodyText()
			.doesNotContain(this.member.name());
	}

	@Test
	void anAllowanceMultipliesTheTimeAlsoOnceItRuns() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		Instant started = this.clock.instant();
		AttemptId attempt = this.samples.start(id, this.member.id());
		assertThat(deadline(attempt)).isEqualTo(started.plus(Duration.ofMinutes(60)));
		this.clock.pass(Duration.ofMinutes(10));
		arrange(id, this.member, Map.of("allowance", "HALF_MORE"));
		assertThat(deadline(attempt)).isEqualTo(started.plus(Duration.ofMinutes(90)));
		// The account's own allowance changes: what was granted here stays.
		this.events.publishEvent(new AccommodationsChanged(this.member.id(), Accommodations.NONE));
		assertThat(deadline(attempt)).isEqualTo(started.plus(Duration.ofMinutes(90)));
		arrange(id, this.member, Map.of("allowance", "NO_LIMIT"));
		assertThat(this.attempts.ofLearner(this.member.id(), attempt).deadline())
			.isEqualTo(this.samples.in(Duration.ofDays(3).minusMinutes(10)));
		SamplePerson other = this.people.learner();
		this.cohorts.join(this.cohort, other);
		assertThat(this.attempts.ofLearner(other.id(), this.samples.start(id, other.id())).allowance())
			.isEqualTo(TimeAllowance.STANDARD);
	}

	@Test
	void anExtensionReachesEverybodyUnderWay() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		SamplePerson slow = this.people.learner();
		this.cohorts.join(this.cohort, slow);
		arrange(id, slow, Map.of("allowance", "HALF_MORE"));
		Instant started = this.clock.instant();
		AttemptId one = this.samples.start(id, this.member.id());
		AttemptId two = this.samples.start(id, slow.id());
		assertThat(extend(id, Map.of("minutes", "10"))).hasStatus3xxRedirection();
		assertThat(deadline(one)).isEqualTo(started.plus(Duration.ofMinutes(70)));
		assertThat(this.attempts.ofLearner(slow.id(), two).deadline()).isEqualTo(started.plus(Duration.ofMinutes(105)));
		assertThat(extend(id, Map.of("minutes", "5"))).hasStatus3xxRedirection();
		assertThat(deadline(one)).isEqualTo(started.plus(Duration.ofMinutes(75)));
		// Whoever begins later has it, too.
		SamplePerson late = this.people.learner();
		this.cohorts.join(this.cohort, late);
		assertThat(this.attempts.ofLearner(late.id(), this.samples.start(id, late.id())).deadline())
			.isEqualTo(this.clock.instant().plus(Duration.ofMinutes(75)));
	}

	@Test
	void aLaterClosingReachesEverybodyUnderWay() {
		AssignmentId id = this.samples.set(this.cohort, this.leader,
				(usual) -> usual.closingAt(this.samples.in(Duration.ofMinutes(20))));
		Instant started = this.clock.instant();
		AttemptId attempt = this.samples.start(id, this.member.id());
		assertThat(deadline(attempt)).isEqualTo(started.plus(Duration.ofMinutes(20)));
		assertThat(extend(id, Map.of("closesAt", "2031-01-01T10:00", "minutes", "0"))).hasStatus3xxRedirection();
		assertThat(deadline(attempt)).isEqualTo(started.plus(Duration.ofMinutes(60)));
		assertThat(extend(id, Map.of("closesAt", "2020-01-01T10:00"))).hasStatus(409);
		assertThat(extend(id, Map.of("minutes", "-5"))).hasStatus(409);
	}

	@Test
	void feedbackAfterClosingWaitsForTheLastOfAll() {
		AssignmentId id = this.samples.set(this.cohort, this.leader, (usual) -> new Conditions(null,
				this.samples.in(Duration.ofHours(2)), 1, FeedbackTiming.AFTER_CLOSING, usual.overdue(), 0));
		AttemptId attempt = this.samples.takeBlank(id, this.member.id());
		SamplePerson late = this.people.learner();
		this.cohorts.join(this.cohort, late);
		arrange(id, late, Map.of("closesAt", "2031-01-01T10:00"));
		Attempt taken = this.attempts.ofLearner(this.member.id(), attempt);
		// A quarter of an hour more, in which what was answered offline may still arrive.
		assertThat(taken.terms().feedbackFrom()).isEqualTo(Instant.parse("2031-01-01T09:15:00Z"));
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).bodyText()
			.contains("shows after closing");
	}

	@Test
	void aWithdrawnAssignmentIsGoneAndWhatWasTakenStays() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		AttemptId attempt = this.samples.takeBlank(id, this.member.id());
		assertThat(this.mvc.delete().uri("/assignments/{id}", id).with(this.leader).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).hasStatus(404);
		assertThat(this.mvc.get().uri("/assignments").with(this.member)).bodyText().doesNotContain(id.toString());
		assertThat(this.mvc.get().uri("/attempts/{id}/review", attempt).with(this.member)).hasStatusOk();
	}

	@Test
	void anEditedAssignmentKeepsWhatItSaid() {
		AssignmentId id = new AssignmentId(made(set(Map.of("closesAt", "2031-07-10T09:00"))));
		assertThat(this.mvc.get().uri("/assignments/{id}/edit", id).with(this.leader)).hasStatusOk()
			.bodyText()
			.contains("value=\"2031-07-10T09:00", "value=\"Check &lt;one&gt;\"");
		assertThat(change(id, Map.of("title", "Check two", "version", "0"))).hasStatus3xxRedirection();
		assertThat(change(id, Map.of("title", "Check three", "version", "0"))).hasStatus(409)
			.bodyText()
			.contains("Another leader saved this", "<span class=\"versions-said\">Check two</span>",
					"<span class=\"versions-said\">Check three</span>", "name=\"version\" value=\"1\"",
					"value=\"Check three\"");
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).bodyText().contains("Check two");
		assertThat(change(id, Map.of("title", "Check three", "version", "1"))).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).bodyText().contains("Check three");
	}

	@Test
	void nothingStartsInWhatIsArchived() {
		AssignmentId id = this.samples.drill(this.cohort, this.leader);
		this.mvc.post().uri("/cohorts/{id}/archive", this.cohort).with(this.leader).with(csrf()).exchange();
		assertThat(start(id, this.member)).hasStatus(409).bodyText().contains("archived");
		assertThat(this.mvc.get().uri("/assignments/{id}", id).with(this.member)).hasStatusOk()
			.bodyText()
			.contains("This group is archived")
			.doesNotContain("To do", ">Start<");
		assertThat(this.mvc.get().uri("/assignments/{id}/results", id).with(this.leader)).hasStatusOk();
		assertThat(extend(id, Map.of("minutes", "5"))).hasStatus(409);
	}

	@Test
	void whatClosesWithinADayIsWorthAReminder() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		SamplePerson late = this.people.learner();
		this.cohorts.join(this.cohort, late);
		arrange(id, late, Map.of("closesAt", "2031-01-01T10:00"));
		assertThat(this.reminders.due()).noneMatch((reminder) -> reminder.assignment().equals(id.value()));
		this.clock.pass(Duration.ofDays(2).plusMinutes(1));
		assertThat(this.reminders.due()).filteredOn((reminder) -> reminder.assignment().equals(id.value()))
			.extracting(Reminders.Reminder::email)
			.containsExactly(this.member.email());
		this.samples.takeBlank(id, this.member.id());
		assertThat(this.reminders.due()).noneMatch((reminder) -> reminder.assignment().equals(id.value()));
	}

	@Test
	void aCalendarFetchesWhatIsDueByASecretAddress() {
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		MvcTestResult page = this.mvc.post().uri("/assignments/calendar").with(this.member).with(csrf()).exchange();
		String path = dev.readyroom.Pages
			.link(dev.readyroom.Pages.text(page).replaceAll("http://localhost:\\d+", "http://localhost"), "/calendar/")
				+ ".ics";
		MvcTestResult feed = this.mvc.get().uri(path).exchange();
		assertThat(feed).hasStatusOk();
		assertThat(feed.getResponse().getContentType()).startsWith("text/calendar");
		assertThat(feed).bodyText()
			.contains("BEGIN:VCALENDAR", "SUMMARY:Due: KMS check", "UID:" + id + "@readyroom", "DTEND:20",
					"VERSION:2.0")
			.doesNotContain(this.leader.name());
		assertThat(this.mvc.delete().uri("/assignments/calendar").with(this.member).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(path)).hasStatus(404);
	}

	private Instant deadline(AttemptId attempt) {
		return this.attempts.ofLearner(this.member.id(), attempt).deadline();
	}

	private MvcTestResult start(AssignmentId id, SamplePerson who) {
		return this.mvc.post().uri("/assignments/{id}/attempts", id).with(who).with(csrf()).exchange();
	}

	private MvcTestResult extend(AssignmentId id, Map<String, String> form) {
		return post("/assignments/" + id + "/extension", form);
	}

	private void arrange(AssignmentId id, SamplePerson who, Map<String, String> form) {
		Map<String, String> all = new java.util.HashMap<>(Map.of("allowance", "STANDARD"));
		all.putAll(form);
		assertThat(post("/assignments/" + id + "/members/" + who.id(), all)).hasStatus3xxRedirection();
	}

	private MvcTestResult set(Map<String, String> changed) {
		return post("/cohorts/" + this.cohort + "/assignments", form(changed));
	}

	private MvcTestResult change(AssignmentId id, Map<String, String> changed) {
		Map<String, String> form = form(changed);
		form.put("_method", "put");
		return post("/assignments/" + id, form);
	}

	private static Map<String, String> form(Map<String, String> changed) {
		Map<String, String> form = new java.util.HashMap<>(Map.of("title", "Check <one>", "introduction", "", "asks",
				"EXAM", "exam", "scs-c03", "attempts", "1", "feedback", "EXAM", "overdue", "HAND_IN"));
		form.putAll(changed);
		return form;
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(this.leader).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static UUID made(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return UUID.fromString(result.getResponse().getRedirectedUrl().replaceAll("/assignments/|\\?.*", ""));
	}

	private static AttemptId attempt(MvcTestResult result) {
		return new AttemptId(UUID.fromString(result.getResponse().getRedirectedUrl().replace("/attempts/", "")));
	}

}
