package dev.readyroom.cli.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The built server as a process of its own, on a free port of the loopback address. */
final class ServerProcess implements AutoCloseable {

	/** The flags that the README gives for a small machine. */
	static final List<String> DOCUMENTED_FLAGS = List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders",
			"-Xmx256m", "-XX:TieredStopAtLevel=1");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final int port;

	private final Duration startup;

	private ServerProcess(Process process, int port, Duration startup) {
		this.process = process;
		this.port = port;
		this.startup = startup;
	}

	/** The jar this program runs from; empty when it runs from classes. */
	static Optional<Path> ownJar() {
		Path started = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
		return started.toString().endsWith(".jar") && Files.isRegularFile(started) ? Optional.of(started)
				: Optional.empty();
	}

	/** Starts it and waits for its first page. */
	static ServerProcess start(Path jar, Path folder, List<String> flags, Database database)
			throws IOException, InterruptedException {
		int port = freePort();
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(flags);
		command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--server.address=127.0.0.1",
				"--readyroom.data=" + folder.resolve("data"), "--readyroom.base-url=http://127.0.0.1:" + port));
		command.addAll(database.options());
		Path log = folder.resolve("server.log");
		long begun = System.nanoTime();
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		// Whatever becomes of this program, the server must not outlive it.
		Thread end = new Thread(process::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(end);
		while (!answers(port)) {
			if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
				process.destroyForcibly();
				throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
		return new ServerProcess(process, port, Duration.ofNanos(System.nanoTime() - begun));
	}

	private static boolean answers(int port) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/practice")
				.toURL()
				.openConnection();
			connection.setConnectTimeout(500);
			connection.setReadTimeout(30_000);
			return connection.getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	int port() {
		return this.port;
	}

	/** From the start of the process to its first page. */
	Duration startup() {
		return this.startup;
	}

	/** Processor time used so far. */
	Duration cpu() {
		return this.process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The most memory it ever held, in megabytes; 0 where the system does not tell. */
	long peakResidentMegabytes() {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		try {
			return Files.readAllLines(status)
				.stream()
				.filter((line) -> line.startsWith("VmHWM:"))
				.map((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0L);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
