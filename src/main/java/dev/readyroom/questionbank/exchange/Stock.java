package dev.readyroom.questionbank.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

/**
 * The bank as its files would be now.
 *
 * @param topics by the path of their file
 * @param others the files that hold no questions, as they are
 * @param pictures where those are that questions show
 */
public record Stock(SortedMap<String, TopicFile> topics, Map<String, byte[]> others, Pictures pictures) {

	/** The files as they are. */
	public static Stock of(Bank bank) {
		SortedMap<String, TopicFile> topics = new TreeMap<>();
		bank.topics().forEach((read) -> {
			TopicFile content = read.content();
			if (content != null) {
				topics.put(read.file(), content);
			}
		});
		return new Stock(topics, others(bank, topics), pictures(bank));
	}

	/** Those in the folders of pictures. */
	public static Pictures pictures(Bank bank) {
		return (name) -> bank.files()
			.paths((path) -> path.endsWith("/" + Attachment.FOLDER + name))
			.stream()
			.findFirst()
			.map((path) -> new Attachment(name, Objects.requireNonNull(bank.files().bytes(path))));
	}

	/** The files of the bank beside these. */
	public static Map<String, byte[]> others(Bank bank, SortedMap<String, TopicFile> topics) {
		return bank.files()
			.paths((path) -> !topics.containsKey(path))
			.stream()
			.collect(Collectors.toMap((path) -> path, (path) -> Objects.requireNonNull(bank.files().bytes(path))));
	}

	/**
	 * @param topic slug; empty for all
	 */
	public Stock only(String topic) {
		if (topic.isEmpty()) {
			return this;
		}
		SortedMap<String, TopicFile> one = new TreeMap<>(this.topics);
		one.values().removeIf((file) -> !file.topic().equals(topic));
		return new Stock(one, Map.of(), this.pictures);
	}

	/** Only these questions, by their ids. */
	public Stock only(Collection<String> ids) {
		SortedMap<String, TopicFile> some = new TreeMap<>();
		this.topics.forEach((path, topic) -> {
			List<SourceQuestion> kept = topic.questions().stream().filter((it) -> ids.contains(it.id())).toList();
			if (!kept.isEmpty()) {
				some.put(path, new TopicFile(topic.topic(), topic.title(), topic.summary(), topic.lang(),
						topic.defaults(), kept));
			}
		});
		return new Stock(some, Map.of(), this.pictures);
	}

	/** Pictures of questions, by the paths of their files beside them. */
	public SortedMap<String, byte[]> pictureFiles() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		this.topics.forEach((path, topic) -> topic.questions()
			.stream()
			.flatMap((question) -> Questions.pictures(question, this.pictures))
			.forEach((picture) -> files.put(path.replaceFirst("[^/]*$", "") + picture.address(), picture.bytes())));
		return files;
	}

	public List<TopicFile> list() {
		return List.copyOf(this.topics.values());
	}

}
