package dev.readyroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.readyroom.questionbank.BankImport;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** Brings questions of other programs into the bank. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = {
				"Imports questions from files of other programs, as drafts that an author completes and publishes.",
				"Every item of every file is listed: imported or refused, with its line, the reason and what is lost. "
						+ "Those that are not refused enter together; in the browser they can be undone together.",
				"Exit code 0: something was imported, or would be; 1: nothing was." })
class ImportCommand implements Callable<Integer> {

	private static final int MOST_BYTES = 60_000_000;

	@Spec
	@Nullable CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders of our own YAML files")
	List<Path> files = List.of();

	@Option(names = "--format", paramLabel = "F",
			description = "what the files are written in: ${COMPLETION-CANDIDATES}; " + "without it, it is found out",
			completionCandidates = Names.class)
	@Nullable String format;

	@Option(names = "--dry-run", description = "change nothing, and open no database: only look at the files "
			+ "(whether an id is in use already shows when it is done)")
	boolean dryRun;

	@Option(names = "--strict", description = "refuse a whole file if any item of it is refused")
	boolean strict;

	@Option(names = "--topic", paramLabel = "T", defaultValue = "",
			description = "slug of the topic for questions whose file names none; without it, the file's name")
	String topic = "";

	@Option(names = "--data", paramLabel = "DIR", description = "the server's folder of data, if it is not ./data")
	@Nullable Path data;

	@Option(names = "--json", description = "print one JSON object instead of text")
	boolean json;

	static class Names implements Iterable<String> {

		@Override
		public java.util.Iterator<String> iterator() {
			return BankImport.formats().iterator();
		}

	}

	@Override
	public Integer call() throws IOException {
		if (this.format != null && !BankImport.isFormat(this.format)) {
			throw wrongCall(
					"There is no format " + this.format + ". Use one of: " + String.join(", ", BankImport.formats()));
		}
		if (!this.topic.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
			throw wrongCall("A topic is written in lower-case letters, digits and single hyphens");
		}
		BankImport done = run();
		if (this.json) {
			out().println(done.json());
		}
		else {
			done.lines().forEach(out()::println);
		}
		return (done.imported() > 0) ? 0 : 1;
	}

	private BankImport run() throws IOException {
		BankImport.Request request = new BankImport.Request(this.strict, this.topic);
		List<Path> all = all();
		try (ProgressBar bar = Bars.of("Reading", this.json)) {
			for (Path file : all) {
				bar.stepBy(request.add(new BankImport.SourceFile(file.toString(), bytes(file)), this.format));
			}
			bar.maxHint(bar.getCurrent());
		}
		return this.dryRun ? BankImport.dryRun(request) : store(request);
	}

	private BankImport store(BankImport.Request request) {
		long items = request.items();
		try (ProgressBar bar = Bars.of("Storing", this.json)) {
			bar.maxHint(items);
			try (ConfigurableApplicationContext context = open()) {
				BankImport done = context.getBean(BankImport.Door.class).run(request);
				bar.stepTo(items);
				return done;
			}
			catch (DataAccessException | IllegalArgumentException ex) {
				throw wrongCall("Nothing was imported, since somebody else changed the bank at the same moment. "
						+ "Try it again (" + ex.getMessage() + ")");
			}
		}
	}

	private ConfigurableApplicationContext open() {
		try {
			if (this.data != null) {
				Files.createDirectories(this.data);
			}
			return Toolbox.open(this.data, null);
		}
		catch (IOException ex) {
			throw wrongCall(Bars.whyNot("used", java.util.Objects.requireNonNull(this.data), ex));
		}
		catch (RuntimeException ex) {
			throw wrongCall(Bars.whyClosed(ex));
		}
	}

	/** Folders stand for the files of ours below them. */
	private List<Path> all() throws IOException {
		List<Path> all = new java.util.ArrayList<>();
		for (Path file : this.files) {
			if (Files.isDirectory(file)) {
				all.addAll(below(file));
			}
			else if (Files.isRegularFile(file)) {
				all.add(file);
			}
			else {
				throw wrongCall("There is no file " + file);
			}
		}
		return all;
	}

	private List<Path> below(Path folder) throws IOException {
		try (Stream<Path> below = Files.walk(folder)) {
			List<Path> ours = below.filter(Files::isRegularFile)
				.filter((it) -> it.toString().matches("(?s).*\\.ya?ml"))
				.sorted()
				.toList();
			if (ours.isEmpty()) {
				throw wrongCall("There is no YAML file below " + folder + ". Name files of other formats one by one");
			}
			return ours;
		}
		catch (UncheckedIOException ex) {
			throw wrongCall(Bars.whyNot("read", folder, new IOException(ex.getCause())));
		}
	}

	private byte[] bytes(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(MOST_BYTES);
		}
		catch (IOException ex) {
			throw wrongCall(Bars.whyNot("read", file, ex));
		}
	}

	private ParameterException wrongCall(String message) {
		return new ParameterException(spec().commandLine(), message);
	}

	private PrintWriter out() {
		return spec().commandLine().getOut();
	}

	private CommandSpec spec() {
		return java.util.Objects.requireNonNull(this.spec);
	}

}
