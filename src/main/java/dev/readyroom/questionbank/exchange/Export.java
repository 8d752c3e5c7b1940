package dev.readyroom.questionbank.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

/**
 * Questions written in one of the other formats. What was written is read again, and
 * every difference is listed as lost, so that nothing gets lost in silence.
 *
 * @param bytes one file
 */
public record Export(byte[] bytes, List<ExportReport.Line> lines, List<String> lost) {

	private record Written(SourceQuestion question, String topic) {
	}

	/** Retired questions stay behind, and are listed. */
	public static Export of(Format format, List<TopicFile> topics, Pictures pictures, Instant now) {
		Writing writing = Writings.of(format, pictures, now);
		List<Written> written = new ArrayList<>();
		List<Object> outcome = new ArrayList<>();
		for (TopicFile topic : topics) {
			for (SourceQuestion question : topic.questions()) {
				SourceQuestion whole = resolved(question, topic.defaults());
				Optional<String> refusal = question.isRetired()
						? Optional.of("It is retired: " + question.retired() + ".")
						: writing.add(Annex.pack(labelled(whole)), topic.topic());
				if (refusal.isEmpty()) {
					written.add(new Written(whole, topic.topic()));
				}
				outcome.add(refusal.<Object>map((reason) -> refused(whole, topic.topic(), reason)).orElse(whole));
			}
		}
		byte[] bytes = writing.bytes();
		return new Export(bytes, lines(outcome, compared(written, bytes, format)),
				List.of("the titles and summaries of topics"));
	}

	private static List<ExportReport.Line> lines(List<Object> outcome, Iterator<ExportReport.Line> compared) {
		return outcome.stream().map((it) -> (it instanceof ExportReport.Line line) ? line : compared.next()).toList();
	}

	private static ExportReport.Line refused(SourceQuestion it, String topic, String reason) {
		return new ExportReport.Line(topic, it.id(), "refused", it.type().slug(), reason, List.of());
	}

	private static Iterator<ExportReport.Line> compared(List<Written> written, byte[] bytes, Format format) {
		List<Found> back = written.isEmpty() ? List.of() : FileReading.read("export", bytes, format).items();
		List<ExportReport.Line> lines = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			SourceQuestion question = written.get(i).question();
			lines.add(new ExportReport.Line(written.get(i).topic(), question.id(), "exported", question.type().slug(),
					null, (back.size() == written.size()) ? lost(written.get(i), back.get(i))
							: List.of("everything: the file does not read as it was written")));
		}
		return lines.iterator();
	}

	private static List<String> lost(Written was, Found is) {
		if (!(is instanceof Found.Kept kept)) {
			return List.of("everything: reading it again fails (" + ((Found.Refused) is).reason() + ")");
		}
		List<String> lost = new ArrayList<>(Differences.between(was.question(), kept.question()));
		if (!kept.topic().equals(was.topic())) {
			lost.add("the topic");
		}
		Questions.pictures(was.question())
			.filter((name) -> kept.pictures().stream().noneMatch((picture) -> picture.name().equals(name)))
			.forEach((name) -> lost.add("the picture " + name));
		return lost;
	}

	private static SourceQuestion resolved(SourceQuestion it, Settings defaults) {
		return copy(it, it.tags(), it.own().or(defaults));
	}

	/** All but the settings that have become tags. */
	private static SourceQuestion labelled(SourceQuestion it) {
		return copy(it, Labels.pack(it), it.own());
	}

	private static SourceQuestion copy(SourceQuestion it, List<String> tags, Settings settings) {
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(),
				it.explanation(), it.whatChanged(), it.references(), it.objectives(), it.facts(), tags, it.note(),
				settings);
	}

}
