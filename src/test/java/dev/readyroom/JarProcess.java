package dev.readyroom;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, with the settings it comes with. */
final class JarProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Process process;

	private final int port;

	private JarProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts it on the data in this folder and waits for its first page. */
	static JarProcess start(Path folder) throws IOException, InterruptedException {
		String jar = System.getProperty("readyroom.jar");
		int port = freePort();
		Path log = folder.resolve("server.log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Xmx400m", "-jar", jar, "--server.port=" + port, "--server.address=127.0.0.1",
				"--readyroom.data=" + folder.resolve("data"))
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		JarProcess server = new JarProcess(process, port);
		// Whatever becomes of the tests, their server ends with them.
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		long begun = System.nanoTime();
		while (!server.answers()) {
			boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
			if (ended || System.nanoTime() - begun > PATIENCE.toNanos()) {
				process.destroyForcibly();
				throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
			}
		}
		return server;
	}

	private boolean answers() throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/practice"))
				.timeout(Duration.ofSeconds(20))
				.build();
			return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
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

	/** As {@code kill -9} does it: nothing is written, nothing is said. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Asks it to end, and makes it end where that does not help. */
	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
			kill();
		}
	}

}
