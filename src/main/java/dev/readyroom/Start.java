package dev.readyroom;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where {@code java -jar} comes in. Compiled for an old Java, so that somebody whose
 * {@code java} is older than the program needs is helped on: with a newer one found on
 * the machine, or with a sentence that says what to do.
 */
public final class Start {

	private static final int NEEDED = 25;

	private Start() {
	}

	public static void main(String[] args) throws Exception {
		if (Runtime.version().feature() >= NEEDED) {
			Class.forName("dev.readyroom.Readyroom").getMethod("main", String[].class).invoke(null, (Object) args);
			return;
		}
		Path java = newerJava();
		if (java == null) {
			System.err.println("Readyroom needs Java " + NEEDED + "; this is Java " + Runtime.version().feature()
					+ ", and no newer one was found. Install JDK " + NEEDED
					+ " and start Readyroom with its java, or set JAVA25_HOME to where it is.");
			System.exit(3);
			return;
		}
		System.exit(run(java, args));
	}

	private static int run(Path java, String[] args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(java.toString());
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		// Killed in whatever way, this process must not leave the other one behind.
		command.add("-Dreadyroom.started-by=" + ProcessHandle.current().pid());
		command.add("-jar");
		command.add(System.getProperty("java.class.path"));
		command.addAll(List.of(args));
		Process process = new ProcessBuilder(command).inheritIO().start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			process.destroy();
			try {
				process.waitFor();
			}
			catch (InterruptedException ex) {
				process.destroyForcibly();
			}
		}));
		return process.waitFor();
	}

	private static @Nullable Path newerJava() throws IOException {
		List<Path> homes = new ArrayList<>();
		for (String variable : new String[] { "JAVA25_HOME", "JAVA_HOME" }) {
			if (System.getenv(variable) != null) {
				homes.add(Path.of(System.getenv(variable)));
			}
		}
		String own = System.getProperty("user.home");
		for (Path folder : new Path[] { Path.of("/usr/lib/jvm"), Path.of("/opt/java"),
				Path.of("/Library/Java/JavaVirtualMachines"), Path.of(own, ".sdkman", "candidates", "java"),
				Path.of(own, ".jdks") }) {
			if (Files.isDirectory(folder)) {
				try (DirectoryStream<Path> installed = Files.newDirectoryStream(folder)) {
					installed.forEach((home) -> {
						homes.add(home);
						homes.add(home.resolve("Contents/Home"));
					});
				}
			}
		}
		for (Path home : homes) {
			if (isNewEnough(home)) {
				return home.resolve("bin/java");
			}
		}
		return null;
	}

	private static boolean isNewEnough(Path home) throws IOException {
		if (!Files.isRegularFile(home.resolve("release")) || !Files.isExecutable(home.resolve("bin/java"))) {
			return false;
		}
		for (String line : Files.readAllLines(home.resolve("release"))) {
			if (line.startsWith("JAVA_VERSION=")) {
				String version = line.substring("JAVA_VERSION=".length()).replace("\"", "");
				return Integer.parseInt(version.split("[.+-]")[0]) >= NEEDED;
			}
		}
		return false;
	}

}
