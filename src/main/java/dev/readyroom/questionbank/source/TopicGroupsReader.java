package dev.readyroom.questionbank.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import dev.readyroom.questionbank.source.TopicGroups.Group;

/** Reads {@code topics.yaml}. */
final class TopicGroupsReader {

	private TopicGroupsReader() {
	}

	static TopicGroups read(byte @Nullable [] bytes) {
		if (bytes == null) {
			return TopicGroups.NONE;
		}
		Reading reading = new Reading(TopicGroups.FILE);
		Node root = YamlDocument.read(bytes, reading);
		List<Group> groups = (root != null) ? groups(Fields.of(root, "", "the list of groups", reading)) : List.of();
		return new TopicGroups(groups, reading.problems());
	}

	private static List<Group> groups(Fields file) {
		List<Group> groups = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Fields entry : file.entries("groups", "a group")) {
			Group group = new Group(entry.text("title"), entry.texts("topics"), entry.line());
			entry.done("a group");
			groups.add(group);
			for (String topic : group.topics()) {
				if (!seen.add(topic)) {
					entry.error("topics", "the topic " + topic + " is listed twice", "Keep one of the two");
				}
			}
		}
		file.done("the list of groups");
		return groups;
	}

}
