package dev.readyroom.questionbank.source;

import java.util.List;

/**
 * In which groups and in which order topics are shown.
 */
public record TopicGroups(List<Group> groups, List<Problem> problems) {

	static final String FILE = "topics.yaml";

	static final TopicGroups NONE = new TopicGroups(List.of(), List.of());

	public TopicGroups {
		groups = List.copyOf(groups);
		problems = List.copyOf(problems);
	}

	/** The topic's place among all, counted from 0; after all others if it has none. */
	public int position(String topic) {
		int position = this.groups.stream().flatMap((group) -> group.topics().stream()).toList().indexOf(topic);
		return (position < 0) ? 9999 : position;
	}

	/** The title of the topic's group; empty where it has none. */
	public String titleFor(String topic) {
		return this.groups.stream()
			.filter((group) -> group.topics().contains(topic))
			.map(Group::title)
			.findFirst()
			.orElse("");
	}

	/** Topics that belong together. */
	public record Group(String title, List<String> topics, int line) {

		public Group {
			topics = List.copyOf(topics);
		}

	}

}
