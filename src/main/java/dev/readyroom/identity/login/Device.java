package dev.readyroom.identity.login;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Browser and system in words, so that people recognise their sign-ins. Order matters:
 * nearly every browser also claims to be others.
 */
final class Device {

	private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
			"Safari", "Safari", "curl", "curl");

	private static final Map<String, String> SYSTEMS = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"CrOS", "ChromeOS", "Windows", "Windows", "Mac OS X", "macOS", "Linux", "Linux");

	private Device() {
	}

	static String of(@Nullable String userAgent) {
		String browser = first(BROWSERS, userAgent);
		String system = first(SYSTEMS, userAgent);
		if (browser == null) {
			return (system != null) ? system : "?";
		}
		return (system != null) ? browser + " · " + system : browser;
	}

	@Nullable private static String first(Map<String, String> names, @Nullable String userAgent) {
		if (userAgent == null) {
			return null;
		}
		return names.entrySet()
			.stream()
			.filter((name) -> userAgent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static Map<String, String> inOrder(String... marksAndNames) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < marksAndNames.length; i += 2) {
			names.put(marksAndNames[i], marksAndNames[i + 1]);
		}
		return names;
	}

}
