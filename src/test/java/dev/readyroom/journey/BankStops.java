package dev.readyroom.journey;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.authoring.Desk;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;

/**
 * The pages of authors, and those of learners who report a problem. Nothing is published
 * here.
 */
final class BankStops {

	private static final String TOPIC = "looked-at";

	private BankStops() {
	}

	static List<Stops.Stop> all() {
		return Stream.of(plain(), editors(), underReview(), exchange(), reports()).flatMap((stops) -> stops).toList();
	}

	private static Stream<Stops.Stop> plain() {
		return Stream
			.of("/bank", "/bank?q=nothing-of-that-kind", "/bank/questions/new", "/bank/import", "/bank/export",
					"/bank/reports")
			.map((path) -> author(path, (_, _) -> path));
	}

	private static Stream<Stops.Stop> editors() {
		return Arrays.stream(QuestionType.values())
			.map((type) -> author("writing " + type.slug(),
					(journey, who) -> address(begun(journey, who, type), "/edit")));
	}

	private static Stream<Stops.Stop> underReview() {
		return Stream.of(
				author("a draft with faults",
						(journey, who) -> address(begun(journey, who, QuestionType.SINGLE).saved(), "")),
				author("a draft to review", (journey, _) -> address(submitted(journey), "")),
				author("a preview", (journey, who) -> address(single(journey, who).saved(), "/preview")),
				author("a preview with the key",
						(journey, who) -> address(single(journey, who).saved(), "/preview?face=explained")),
				author("a published question", (journey, _) -> "/bank/questions/" + any(journey).id()),
				author("a correction of the key", (journey, _) -> "/bank/questions/" + any(journey).id() + "/regrade"));
	}

	private static Stream<Stops.Stop> exchange() {
		return Stream.of(author("what an import would bring", (journey, who) -> uploaded(journey, who)));
	}

	private static Stream<Stops.Stop> reports() {
		return Stream.of(learner("/reports", (_, _) -> "/reports"),
				learner("/reports/new", (journey, _) -> "/reports/new?question=" + any(journey).slug()),
				learner("a report of one's own", (journey, who) -> reported(journey, who)),
				author("reports to answer", (journey, _) -> {
					reported(journey, journey.people.learner());
					return "/bank/reports";
				}),
				author("a report to answer", (journey, _) -> "/bank" + reported(journey, journey.people.learner())));
	}

	private static Stops.Stop author(String name, Stops.Arrival arrival) {
		return new Stops.Stop("author " + name, (journey) -> journey.people.author(), arrival);
	}

	private static Stops.Stop learner(String name, Stops.Arrival arrival) {
		return new Stops.Stop("learner " + name, (journey) -> journey.people.learner(), arrival);
	}

	private static QuestionCard any(AccessibilityJourneyTest journey) {
		return journey.attempts.any(1).getFirst();
	}

	private static Desk begun(AccessibilityJourneyTest journey, SamplePerson who, QuestionType type) {
		journey.questions.topic(TOPIC, "Looked at");
		return Desk.begin(journey.mvc, who, type.slug(), TOPIC);
	}

	private static Desk single(AccessibilityJourneyTest journey, SamplePerson who) {
		journey.questions.topic(TOPIC, "Looked at");
		return Desk.single(journey.mvc, who, TOPIC, "looked-at-" + UUID.randomUUID());
	}

	private static Desk submitted(AccessibilityJourneyTest journey) {
		return single(journey, journey.people.author()).saved().submitted();
	}

	private static String address(Desk desk, String below) {
		return "/bank/questions/" + desk.id + below;
	}

	private static String uploaded(AccessibilityJourneyTest journey, SamplePerson who) {
		MockMultipartFile file = new MockMultipartFile("files", "quiz.gift", "text/plain",
				"::One::Which?{=right#yes ~wrong#no}\n\nWrite <b>something</b>.{}\n".getBytes());
		return redirected(journey.mvc.post()
			.uri("/bank/import")
			.multipart()
			.file(file)
			.param("strict", "false")
			.with(who)
			.with(csrf())
			.exchange());
	}

	private static String reported(AccessibilityJourneyTest journey, SamplePerson who) {
		return redirected(journey.mvc.post()
			.uri("/reports")
			.param("question", any(journey).slug())
			.param("kind", "outdated")
			.param("remark", "Since May it can be exported.")
			.param("source", "https://docs.aws.amazon.com/new")
			.with(who)
			.with(csrf())
			.exchange());
	}

	private static String redirected(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
	}

}
