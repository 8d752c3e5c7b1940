package dev.readyroom.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one browser of a run. Where none is installed its tests are skipped with a notice;
 * with {@code CI=true} that is a failure.
 */
final class Chromium implements AutoCloseable {

	private static final String VARIABLE = "PLAYWRIGHT_CHROMIUM";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome", "chrome.exe");

	private static final List<String> PLACES = List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	/* Without its own sandbox it runs as root, too; the only site it sees is ours. */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(FLAGS));
	}

	/** Started for the first journey, and ended after the last test of all. */
	static Browser of(ExtensionContext test) {
		return test.getRoot()
			.getStore(ExtensionContext.Namespace.GLOBAL)
			.computeIfAbsent(Chromium.class, (_) -> new Chromium(find().orElseGet(Chromium::none)),
					Chromium.class).browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Optional<Path> find() {
		String named = System.getenv(VARIABLE);
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named));
		}
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
			.filter((folder) -> !folder.isBlank())
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
	}

	private static Path none() {
		String notice = "No Chromium or Chrome was found, so no journey was made. Install one, or name it in "
				+ VARIABLE + ".";
		if ("true".equals(System.getenv("CI"))) {
			return Assertions.fail(notice);
		}
		System.err.println(notice);
		return Assumptions.abort(notice);
	}

}
