package dev.readyroom.questionbank.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.store.TopicPage;

/**
 * Topics that belong together.
 *
 * @param title empty for topics without a group
 */
record TopicGroupView(String title, List<TopicView> topics) {

	/** Groups come in the order of their first topic, topics without one at the end. */
	static List<TopicGroupView> of(List<TopicPage> pages) {
		Map<String, List<TopicView>> groups = new LinkedHashMap<>();
		pages.forEach((page) -> groups.computeIfAbsent(page.group(), (_) -> new ArrayList<>()).add(TopicView.of(page)));
		List<TopicView> others = groups.remove("");
		List<TopicGroupView> views = new ArrayList<>();
		groups.forEach((title, topics) -> views.add(new TopicGroupView(title, topics)));
		if (others != null) {
			views.add(new TopicGroupView("", others));
		}
		return views;
	}

}
