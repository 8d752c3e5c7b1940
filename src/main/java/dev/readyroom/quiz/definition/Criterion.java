package dev.readyroom.quiz.definition;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.quiz.blueprint.Mix;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing that drawn questions may have. */
@Embeddable
record Criterion(@Enumerated(EnumType.STRING) Dimension dimension, String wanted) {

	enum Dimension {

		TOPIC, LEVEL, TAG

	}

	static Set<Criterion> of(Mix mix) {
		Set<Criterion> all = new HashSet<>();
		mix.topics().forEach((topic) -> all.add(new Criterion(Dimension.TOPIC, topic)));
		mix.levels().forEach((level) -> all.add(new Criterion(Dimension.LEVEL, level.toString())));
		mix.tags().forEach((tag) -> all.add(new Criterion(Dimension.TAG, tag)));
		return all;
	}

	static Mix mix(Collection<Criterion> criteria) {
		return new Mix(wanted(criteria, Dimension.TOPIC),
				wanted(criteria, Dimension.LEVEL).stream().map(Integer::valueOf).collect(Collectors.toSet()),
				wanted(criteria, Dimension.TAG), Mix.Pool.ALL);
	}

	private static Set<String> wanted(Collection<Criterion> criteria, Dimension dimension) {
		return criteria.stream()
			.filter((criterion) -> criterion.dimension() == dimension)
			.map(Criterion::wanted)
			.collect(Collectors.toSet());
	}

}
