package dev.readyroom.cli;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets people name the folder of data from where they are, as {@code data}: H2 wants a
 * whole path, or one that begins with a dot.
 */
public final class DataFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String NAME = "readyroom.data";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		String named = event.getEnvironment().getProperty(NAME);
		if (named != null && !named.startsWith("~")) {
			String whole = Path.of(named).toAbsolutePath().normalize().toString();
			event.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("folder of data", Map.of(NAME, whole)));
		}
	}

}
