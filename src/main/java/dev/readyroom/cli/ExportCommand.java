package dev.readyroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.readyroom.questionbank.BankExport;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes the bank for other programs, or back into our own files. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
		"Exports what the bank asks: the files, with what authors changed in the browser laid over them.",
		"What a format cannot carry is listed, question by question. yaml carries everything, and changes no byte "
				+ "of what nobody changed.",
		"Exit code 0: something was exported; 1: nothing was, and nothing was written." })
class ExportCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@Option(names = "--format", required = true, paramLabel = "F",
			description = "what to write: ${COMPLETION-CANDIDATES}", completionCandidates = Names.class)
	String format = "";

	@Option(names = "--out", required = true, paramLabel = "PATH",
			description = "the file to write; for yaml the folder, or a file that ends in .zip")
	Path out = Path.of("");

	@Option(names = "--topic", paramLabel = "T", defaultValue = "", description = "only this topic, by its slug")
	String topic = "";

	@Option(names = "--bank", paramLabel = "DIR", description = "export this folder of files, without any database")
	@Nullable Path bank;

	@Option(names = "--data", paramLabel = "DIR", description = "the server's folder of data, if it is not ./data")
	@Nullable Path data;

	@Option(names = "--json", description = "print one JSON object instead of text")
	boolean json;

	static class Names implements Iterable<String> {

		@Override
		public java.util.Iterator<String> iterator() {
			return BankExport.formats().iterator();
		}

	}

	@Override
	public Integer call() throws IOException {
		if (!BankExport.isFormat(this.format)) {
			throw wrongCall("Nothing is written in " + this.format + ". Use one of: "
					+ String.join(", ", BankExport.formats()));
		}
		refuseWhatCannotBeWritten();
		BankExport export = export();
		if (!this.topic.isEmpty() && export.isEmpty()) {
			throw wrongCall("There is no topic " + this.topic);
		}
		if (export.exported() > 0) {
			write(export);
		}
		if (this.json) {
			out().println(export.json(this.out.toString()));
		}
		else {
			export.lines().forEach(out()::println);
		}
		return (export.exported() > 0) ? 0 : 1;
	}

	/** Before the work is done. */
	private void refuseWhatCannotBeWritten() {
		boolean folder = BankExport.isFolder(this.format, this.out);
		Path parent = this.out.toAbsolutePath().getParent();
		if (!folder && Files.isDirectory(this.out)) {
			throw wrongCall(this.out + " is a folder. Name the file to write");
		}
		if (folder && Files.exists(this.out) && !Files.isDirectory(this.out)) {
			throw wrongCall(this.out + " is a file. Name a folder, or a file that ends in .zip");
		}
		if (!folder && (parent == null || !Files.isDirectory(parent))) {
			throw wrongCall("There is no folder " + parent + " to write into");
		}
	}

	private void write(BankExport export) {
		try {
			export.write(this.out);
		}
		catch (IOException ex) {
			throw wrongCall(Bars.whyNot("written", this.out, ex));
		}
	}

	private BankExport export() throws IOException {
		if (this.bank != null) {
			return folder(this.bank);
		}
		try (ConfigurableApplicationContext context = open()) {
			return context.getBean(BankExport.Door.class).run(this.format, this.topic);
		}
	}

	private BankExport folder(Path folder) throws IOException {
		try {
			return BankExport.ofFolder(folder, this.format, this.topic, Instant.now());
		}
		catch (NoSuchFileException ex) {
			throw wrongCall("There is no folder " + folder);
		}
	}

	private ConfigurableApplicationContext open() {
		try {
			return Toolbox.open(this.data, null);
		}
		catch (RuntimeException ex) {
			throw wrongCall(Bars.whyClosed(ex));
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
