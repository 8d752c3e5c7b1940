package dev.readyroom.questionbank.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.attachment.Unfit;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {

	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	@Property(tries = 300)
	void nothingIsLostInAFormatThatHasRoomForAll(@ForAll("rich") Format format, @ForAll("topics") TopicFile topic) {
		Export export = Export.of(format, List.of(topic), Pictures.NONE, NOW);
		assertThat(export.lines()).allSatisfy((line) -> {
			assertThat(line.status()).isEqualTo("exported");
			assertThat(line.lost()).isEmpty();
		});
	}

	/** Seen from outside: what comes back is what went in. */
	@Property(tries = 100)
	void whatComesBackIsWhatWentIn(@ForAll("rich") Format format, @ForAll("topics") TopicFile topic) {
		byte[] bytes = Export.of(format, List.of(topic), Pictures.NONE, NOW).bytes();
		List<Found> back = FileReading.read("export." + format.extension(), bytes, null).items();
		assertThat(back).hasSameSizeAs(topic.questions());
		for (int i = 0; i < back.size(); i++) {
			SourceQuestion was = topic.questions().get(i);
			SourceQuestion is = ((Found.Kept) back.get(i)).question();
			assertThat(is.id()).isEqualTo(was.id());
			assertThat(is.stem()).isEqualTo(was.stem());
			assertThat(is.body()).isEqualTo(was.body());
			assertThat(is.explanation()).isEqualTo(was.explanation());
			assertThat(is.tags()).containsExactlyInAnyOrderElementsOf(was.tags());
			assertThat(is.references()).isEqualTo(was.references());
			assertThat(is.whatChanged()).isEqualTo(was.whatChanged());
			assertThat(is.objectives()).isEqualTo(was.objectives());
			assertThat(is.facts()).isEqualTo(was.facts());
			assertThat(is.note()).isEqualTo(was.note());
			assertThat(is.pilot()).isEqualTo(was.pilot());
			assertThat(is.own()).isEqualTo(was.own().or(topic.defaults()));
			assertThat(((Found.Kept) back.get(i)).topic()).isEqualTo(topic.topic());
			assertThat(((Found.Kept) back.get(i)).lost()).isEmpty();
		}
	}

	/** Not by chance only: each text in each place of a question, in each format. */
	@ParameterizedTest
	@EnumSource(names = { "GIFT", "MOODLE_XML", "QTI_21", "QTI_30", "CSV", "XLSX", "ANKI", "ANKI_TEXT" })
	void everyTextThatFormatsTripOverComesBack(Format format) {
		List<SourceQuestion> questions = new ArrayList<>();
		List<String> texts = SampleQuestions.NASTY.stream().map(String::strip).distinct().toList();
		for (int i = 0; i < texts.size(); i++) {
			String text = texts.get(i);
			String next = texts.get((i + 1) % texts.size());
			questions.add(question("choice-" + i, text, new Body.Choice(false, 1,
					List.of(new Body.Option(false, next, text, false), new Body.Option(true, text, next, false)))));
			questions.add(question("matching-" + i, text, new Body.Matching(
					List.of(new Body.Pair(text, next, ""), new Body.Pair(next, text, "")), List.of())));
			questions.add(question("statement-" + i, text, new Body.TrueFalse(i % 2 == 0, text, next)));
		}
		TopicFile topic = new TopicFile("kms-core", "KMS", "About KMS.", null, Settings.NONE, questions);
		byte[] bytes = Export.of(format, List.of(topic), Pictures.NONE, NOW).bytes();
		List<Found> back = FileReading.read("export." + format.extension(), bytes, null).items();
		assertThat(back).hasSameSizeAs(questions);
		for (int i = 0; i < back.size(); i++) {
			SourceQuestion was = questions.get(i);
			assertThat(back.get(i)).isInstanceOfSatisfying(Found.Kept.class, (kept) -> {
				assertThat(kept.question().stem()).isEqualTo(was.stem());
				assertThat(kept.question().body()).isEqualTo(was.body());
				assertThat(kept.question().explanation()).isEqualTo(was.explanation());
			});
		}
	}

	private static SourceQuestion question(String id, String text, Body body) {
		return new SourceQuestion(id, false, false, null, text, body, text, null, List.of(), Map.of(), List.of(),
				List.of(), null, Settings.NONE);
	}

	/** Pictures, where there is room for them. */
	@ParameterizedTest
	@EnumSource(names = { "MOODLE_XML", "QTI_21", "QTI_30", "ANKI" })
	void aPictureComesBackFromEachPlace(Format format) throws Unfit {
		Attachment picture = Attachment
			.of(Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"));
		String shown = "![a *key*, [old] & \"new\"](" + picture.address() + ")";
		SourceQuestion was = question("pictured", "See\n\n" + shown, new Body.Choice(false, 1,
				List.of(new Body.Option(true, shown, "", false), new Body.Option(false, "none", shown, false))));
		TopicFile topic = new TopicFile("kms-core", "KMS", "About KMS.", null, Settings.NONE, List.of(was));
		Export export = Export.of(format, List.of(topic),
				(name) -> Optional.of(picture).filter((it) -> it.name().equals(name)), NOW);
		assertThat(export.lines()).singleElement().satisfies((line) -> assertThat(line.lost()).isEmpty());
		Found back = FileReading.read("export." + format.extension(), export.bytes(), null).items().getFirst();
		assertThat(((Found.Kept) back).question().body()).isEqualTo(was.body());
		assertThat(((Found.Kept) back).pictures()).containsExactly(picture);
	}

	/** Nor is anything lost in silence where there is no room. */
	@Property(tries = 200)
	void aPoorFormatKeepsTheKeyAndListsTheRest(@ForAll("poor") Format format, @ForAll("topics") TopicFile topic) {
		Export export = Export.of(format, List.of(topic), Pictures.NONE, NOW);
		assertThat(export.lines()).hasSameSizeAs(topic.questions());
		assertThat(export.lines()).allSatisfy((line) -> {
			if (line.carried()) {
				assertThat(line.lost()).contains("the explanation")
					.doesNotContain("the type", "which answers are right")
					.noneMatch((lost) -> lost.startsWith("everything"));
			}
			else {
				assertThat(line.reason()).isNotBlank();
			}
		});
	}

	@Provide
	Arbitrary<Format> rich() {
		return Arbitraries.of(Format.GIFT, Format.MOODLE_XML, Format.QTI_21, Format.QTI_30, Format.CSV, Format.XLSX,
				Format.ANKI, Format.ANKI_TEXT);
	}

	@Provide
	Arbitrary<Format> poor() {
		return Arbitraries.of(Format.AIKEN, Format.KAHOOT);
	}

	@Provide
	Arbitrary<TopicFile> topics() {
		return SampleQuestions.topics();
	}

}
