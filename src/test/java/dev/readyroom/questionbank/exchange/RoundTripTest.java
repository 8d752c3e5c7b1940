package dev.readyroom.questionbank.exchange;

import java.time.Instant;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.readyroom.questionbank.attachment.Pictures;
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
			assertThat(((Found.Kept) back.get(i)).lost()).isEmpty();
		}
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
