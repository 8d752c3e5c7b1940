package dev.readyroom.questionbank.exchange.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Topic;
import dev.readyroom.questionbank.exchange.Stock;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.ReadTopic;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;
import dev.readyroom.questionbank.store.StoredSource;

/**
 * Lays what authors changed in the browser over the files. A question that nobody changed
 * stays as its file has it, to the last byte; a changed one keeps its place; a new one
 * goes to the end of its topic.
 */
final class Stocktaking {

	private final Bank bank;

	/** By id: what is asked now and is the database's own. */
	private final Map<String, StoredSource> changed;

	/** Reasons by id: what the database asks no more. */
	private final Map<String, String> retired;

	private final Map<String, Topic> titles;

	private final Set<String> placed = new HashSet<>();

	private Stocktaking(Bank bank, Collection<StoredSource> published, Map<String, String> retired,
			Collection<Topic> titles) {
		this.bank = bank;
		this.changed = published.stream()
			.filter(StoredSource::inBrowser)
			.collect(
					Collectors.toMap((it) -> it.question().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
		this.retired = retired;
		this.titles = titles.stream().collect(Collectors.toMap(Topic::slug, Function.identity(), (a, b) -> a));
	}

	static Stock take(Bank bank, Collection<StoredSource> published, Map<String, String> retired,
			Collection<Topic> titles) {
		return new Stocktaking(bank, published, retired, titles).take();
	}

	private Stock take() {
		SortedMap<String, TopicFile> topics = new TreeMap<>();
		for (ReadTopic read : this.bank.topics()) {
			TopicFile content = read.content();
			if (content != null) {
				topics.put(read.file(), kept(content));
			}
		}
		Map<String, List<StoredSource>> fresh = this.changed.values()
			.stream()
			.filter((it) -> !this.placed.contains(it.question().id()))
			.collect(Collectors.groupingBy(StoredSource::topic, TreeMap::new, Collectors.toList()));
		fresh.forEach((topic, questions) -> append(topics, topic, questions));
		return new Stock(topics, Stock.others(this.bank, topics), Stock.pictures(this.bank));
	}

	/** Without those that moved to another topic. */
	private TopicFile kept(TopicFile file) {
		List<SourceQuestion> questions = new ArrayList<>();
		for (SourceQuestion question : file.questions()) {
			StoredSource now = this.changed.get(question.id());
			if (now == null) {
				String reason = this.retired.get(question.id());
				questions.add((reason != null && !question.isRetired()) ? retired(question, reason) : question);
			}
			else if (now.topic().equals(file.topic())) {
				this.placed.add(question.id());
				questions.add(relative(now.question(), file.defaults(), question));
			}
		}
		return with(file, questions);
	}

	private void append(SortedMap<String, TopicFile> topics, String topic, List<StoredSource> fresh) {
		String path = topics.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().topic().equals(topic))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(folder(topics) + topic + ".yaml");
		TopicFile file = topics.getOrDefault(path, fresh(topic));
		List<SourceQuestion> questions = new ArrayList<>(file.questions());
		fresh.forEach((it) -> questions.add(relative(it.question(), file.defaults(), null)));
		topics.put(path, with(file, questions));
	}

	private static String folder(SortedMap<String, TopicFile> topics) {
		return topics.isEmpty() ? "questions/" : topics.firstKey().substring(0, topics.firstKey().lastIndexOf('/') + 1);
	}

	private TopicFile fresh(String slug) {
		Topic topic = this.titles.getOrDefault(slug, new Topic(slug, slug, slug));
		String title = topic.title().isBlank() ? slug : topic.title();
		return new TopicFile(slug, title, topic.summary().isBlank() ? title : topic.summary(), null, Settings.NONE,
				List.of());
	}

	private static TopicFile with(TopicFile file, List<SourceQuestion> questions) {
		return new TopicFile(file.topic(), file.title(), file.summary(), file.lang(), file.defaults(), questions);
	}

	private static SourceQuestion retired(SourceQuestion it, String reason) {
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), reason, it.stem(), it.body(), it.explanation(),
				it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(), it.own());
	}

	/** Says only what the file's defaults do not, unless it did so before. */
	private static SourceQuestion relative(SourceQuestion it, Settings defaults, @Nullable SourceQuestion before) {
		Settings was = (before != null) ? before.own() : Settings.NONE;
		Settings is = it.own();
		Settings own = new Settings(own(is.timeLimit(), was.timeLimit(), defaults.timeLimit(), null),
				own(is.difficulty(), was.difficulty(), defaults.difficulty(), null),
				own(is.asOf(), was.asOf(), defaults.asOf(), null),
				own(is.reviewBy(), was.reviewBy(), defaults.reviewBy(), null),
				own(is.source(), was.source(), defaults.source(), null),
				own(is.shuffle(), was.shuffle(), defaults.shuffle(), true),
				it.legacy() ? was.drill() : own(is.drill(), was.drill(), defaults.drill(), false));
		return new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(),
				it.explanation(), it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(), it.note(),
				own);
	}

	/**
	 * @param usual what a file means that says nothing; null for nothing
	 */
	private static <T> @Nullable T own(@Nullable T is, @Nullable T was, @Nullable T inherited, @Nullable T usual) {
		T value = (is != null) ? is : usual;
		T meant = (inherited != null) ? inherited : usual;
		if (was != null && was.equals(value)) {
			return was;
		}
		return Objects.equals(value, meant) ? null : value;
	}

}
