package dev.readyroom.classroom.cohort;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Time zones to choose from: places, and UTC for those who live by it. */
final class Zones {

	private static final List<String> ALL = Stream
		.concat(Stream.of("UTC"),
				ZoneId.getAvailableZoneIds()
					.stream()
					.filter((zone) -> zone
						.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
					.sorted())
		.toList();

	private Zones() {
	}

	/** All of them, and the one chosen before. */
	static List<String> with(@Nullable String chosen) {
		return (chosen == null || chosen.isBlank() || ALL.contains(chosen)) ? ALL
				: Stream.concat(Stream.of(chosen), ALL.stream()).toList();
	}

}
