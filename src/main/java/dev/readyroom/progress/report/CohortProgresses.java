package dev.readyroom.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts a cohort's progress together: three statements, however many are in it. */
@Component
class CohortProgresses {

	private static final int LATELY = 30;

	private final Cohorts cohorts;

	private final Counted counted;

	private final QuestionBank bank;

	CohortProgresses(Cohorts cohorts, Counted counted, QuestionBank bank) {
		this.cohorts = cohorts;
		this.counted = counted;
		this.bank = bank;
	}

	/** As its leaders see it. */
	CohortProgress of(Membership leader, LocalDate today) {
		List<Member> members = this.cohorts.members(leader.cohort().id());
		return of(leader, members.stream().filter(Member::sharesProgress).toList(),
				(int) members.stream().filter((member) -> !member.sharesProgress()).count(), today);
	}

	/** What leaders see of one member. */
	CohortProgress ofMember(Membership member, String name, LocalDate today) {
		return of(member, List.of(new Member(member.user(), name, false, member.joinedAt(), true)), 0, today);
	}

	private CohortProgress of(Membership reader, List<Member> sharing, int silent, LocalDate today) {
		List<UserId> users = sharing.stream().map(Member::user).toList();
		Map<UserId, Map<String, Counted.Spent>> tallies = this.counted.topics(users);
		Map<UserId, Counted.Regularity> regular = this.counted.regularity(users, today.minusDays(LATELY - 1L));
		List<Topic> topics = topics();
		List<CohortProgress.Line> lines = sharing.stream()
			.map((member) -> line(member, topics, tallies.getOrDefault(member.user(), Map.of()),
					regular.get(member.user())))
			.toList();
		LocalDate since = today.minusDays(CohortProgress.IDLE_DAYS);
		List<String> idle = lines.stream()
			.filter((line) -> line.latest() == null || line.latest().isBefore(since))
			.map(CohortProgress.Line::name)
			.toList();
		List<Topic> uncovered = IntStream.range(0, topics.size())
			.filter((i) -> lines.stream().noneMatch((line) -> line.cells().get(i).band() == Band.SOLID))
			.mapToObj(topics::get)
			.toList();
		return new CohortProgress(reader.cohort().kind().bandsOnly(), topics, lines, silent, idle, uncovered);
	}

	private static CohortProgress.Line line(Member member, List<Topic> topics, Map<String, Counted.Spent> tallies,
			Counted.@Nullable Regularity regular) {
		List<Rate> cells = topics.stream()
			.map((topic) -> tallies.getOrDefault(topic.slug(), Counted.Spent.NONE).rate())
			.toList();
		Rate all = tallies.values().stream().map(Counted.Spent::rate).reduce(Rate.NONE, Rate::plus);
		return new CohortProgress.Line(member.name(), all, cells, (regular == null) ? 0 : regular.days(),
				(regular == null) ? null : regular.latest());
	}

	private List<Topic> topics() {
		Set<String> asked = this.bank.published().stream().map(QuestionCard::topic).collect(Collectors.toSet());
		return this.bank.topics().stream().filter((topic) -> asked.contains(topic.slug())).toList();
	}

}
