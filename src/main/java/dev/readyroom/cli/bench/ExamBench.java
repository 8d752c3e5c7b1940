package dev.readyroom.cli.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The measurement itself. */
final class ExamBench {

	private final Path jar;

	private final Path folder;

	private final Database database;

	private final List<String> flags;

	private final Consumer<String> progress;

	ExamBench(Path jar, Path folder, Database database, List<String> flags, Consumer<String> progress) {
		this.jar = jar;
		this.folder = folder;
		this.database = database;
		this.flags = flags;
		this.progress = progress;
	}

	ExamReport run(int takers, int warmUp, int seconds, int starts) throws Exception {
		this.progress.accept("Starting the server on a fresh database …");
		Measured measured;
		try (ServerProcess server = start(this.flags);
				ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
			measured = measure(server, pool, takers, warmUp, seconds);
		}
		this.progress.accept("Reading every acknowledged answer back …");
		long lost = ReadBack.lost(this.database, measured.acknowledged());
		double startup = medianStartup(starts);
		return ExamReport.of(measured, lost, startup, this.database.kind());
	}

	private Measured measure(ServerProcess server, ExecutorService pool, int count, int warmUp, int seconds)
			throws Exception {
		List<Taker> takers = IntStream.range(0, count).mapToObj((i) -> new Taker(i, server.port())).toList();
		this.progress.accept("Signing up and in: " + count + " takers …");
		long begun = System.nanoTime();
		// A few at a time: password hashing is slow on purpose, and is no part of what is
		// measured.
		try (ExecutorService few = Executors.newFixedThreadPool(4)) {
			all(few, takers.stream().map((taker) -> (Callable<Void>) () -> {
				taker.signUp();
				taker.signIn();
				return null;
			}).toList());
		}
		double signIns = (System.nanoTime() - begun) / 1e9;
		this.progress.accept("Warming up for %d s, then measuring for %d s …".formatted(warmUp, seconds));
		Phase phase = Phase.after(warmUp, seconds);
		List<Future<?>> running = new ArrayList<>();
		takers.forEach((taker) -> running.add(pool.submit(() -> taker.take(phase))));
		waitUntil(phase.from());
		Duration cpuBefore = server.cpu();
		waitUntil(phase.to());
		Duration cpu = server.cpu().minus(cpuBefore);
		for (Future<?> taker : running) {
			taker.get(2, TimeUnit.MINUTES);
		}
		return Measured.of(takers, seconds, cpu, server.peakResidentMegabytes(), signIns, warmUp);
	}

	private static void all(ExecutorService pool, List<Callable<Void>> tasks) throws Exception {
		for (Future<Void> done : pool.invokeAll(tasks)) {
			done.get();
		}
	}

	private static void waitUntil(long nanoTime) throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep(Math.max(0, nanoTime - System.nanoTime()));
	}

	/*
	 * A plain start has no flags, finds its database there, and its files in the page
	 * cache.
	 */
	private double medianStartup(int starts) throws Exception {
		List<Double> seconds = new ArrayList<>();
		for (int i = 0; i < starts; i++) {
			try (ServerProcess server = start(List.of())) {
				seconds.add(server.startup().toMillis() / 1000.0);
			}
			this.progress.accept("Start %d of %d: %.2f s".formatted(i + 1, starts, seconds.getLast()));
		}
		seconds.sort(null);
		return seconds.isEmpty() ? Double.NaN : seconds.get(seconds.size() / 2);
	}

	private ServerProcess start(List<String> javaFlags) throws Exception {
		return ServerProcess.start(this.jar, this.folder, javaFlags, this.database);
	}

	/**
	 * What was seen.
	 *
	 * @param cpu of the server while measuring
	 * @param signInSeconds for all sign-ups and sign-ins together
	 */
	record Measured(int takers, int seconds, Timings timings, List<UUID> acknowledged, long failed, String firstFailure,
			Duration cpu, long peakResidentMegabytes, double signInSeconds, int warmUpSeconds) {

		static Measured of(List<Taker> takers, int seconds, Duration cpu, long peak, double signIns, int warmUp) {
			Timings all = new Timings();
			takers.forEach((taker) -> all.add(taker.timings()));
			return new Measured(takers.size(), seconds, all,
					takers.stream().flatMap((taker) -> taker.acknowledged().stream()).toList(),
					takers.stream().mapToLong(Taker::failed).sum(),
					takers.stream().map(Taker::firstFailure).filter(Objects::nonNull).findFirst().orElse(""), cpu, peak,
					signIns, warmUp);
		}

	}

}
