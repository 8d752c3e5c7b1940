package dev.readyroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.SampleBank;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangeCommandsTest {

	private static final String GIFT = """
			// [id:one]
			::One::Which?{=right#yes ~wrong#no}

			Write something.{}

			// [id:two]
			Is it so?{TRUE}
			""";

	@TempDir
	Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private int run(String... arguments) {
		this.out.getBuffer().setLength(0);
		return CommandLineTool.commandLine()
			.setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err))
			.execute(arguments);
	}

	private JsonNode json(String... arguments) {
		run(arguments);
		return JsonMapper.builder().build().readTree(this.out.toString());
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text).toString();
	}

	private String data() {
		return this.folder.resolve("data").toString();
	}

	@Test
	void aDryRunTellsOfEveryItemAndMakesNoDatabase() throws IOException {
		String file = file("some.gift", GIFT);
		JsonNode report = json("import", file, "--dry-run", "--json", "--data", data());
		JsonNode items = report.path("files").path(0).path("items");
		assertThat(report.path("files").path(0).path("format").asString()).isEqualTo("gift");
		assertThat(items).hasSize(3);
		assertThat(items.path(0).path("status").asString()).isEqualTo("imported");
		assertThat(items.path(0).path("line").asInt()).isEqualTo(2);
		assertThat(items.path(0).path("name").asString()).isEqualTo("One");
		assertThat(items.path(0).path("missing").toString()).contains("an explanation").doesNotContain("why");
		assertThat(items.path(1).path("status").asString()).isEqualTo("refused");
		assertThat(items.path(1).path("type").asString()).isEqualTo("essay");
		assertThat(report.path("totals").path("imported").asInt()).isEqualTo(2);
		assertThat(report.path("totals").path("refused").asInt()).isEqualTo(1);
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void theRefusedAreListedAndTheRestEnterOnce() throws IOException {
		String file = file("some.gift", GIFT);
		assertThat(run("import", file, "--data", data())).isZero();
		assertThat(this.out.toString()).contains("4: refused [essay]", "2 imported as drafts, 1 refused", "Batch ");
		JsonNode again = json("import", file, "--data", data(), "--json");
		assertThat(again.path("totals").path("imported").asInt()).isZero();
		assertThat(again.toString()).contains("There is a question with the id one already");
	}

	@Test
	void theFolderOfDataMayBeNamedFromWhereOneIs() throws IOException {
		Path relative = Path.of("target", "data-" + UUID.randomUUID());
		assertThat(run("import", file("some.gift", GIFT), "--data", relative.toString())).isZero();
		assertThat(relative.resolve("readyroom.mv.db")).exists();
	}

	@Test
	void strictlyAllOfAFileEntersOrNothing() throws IOException {
		String file = file("some.gift", GIFT);
		String good = file("good.gift", "Is it?{T}");
		JsonNode report = json("import", file, good, "--strict", "--dry-run", "--json");
		assertThat(report.path("files").path(0).path("items").findValuesAsString("status")).containsOnly("refused");
		assertThat(report.path("files").path(1).path("items").findValuesAsString("status")).containsOnly("imported");
	}

	@Test
	void aWrongCallSaysWhatIsWrong() throws IOException {
		assertThat(run("import", "nowhere.gift")).isEqualTo(2);
		assertThat(run("import", file("a.txt", "x"), "--format", "word")).isEqualTo(2);
		assertThat(run("export", "--format", "qti-1.2", "--out", "x")).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no file nowhere.gift", "There is no format word",
				"Nothing is written in qti-1.2");
	}

	@Test
	void whereNothingCanBeWrittenASentenceSaysWhy() throws IOException {
		String file = file("old.csv", "keep");
		String[] export = { "export", "--bank", "question-bank", "--format", "csv", "--out" };
		assertThat(run(with(export, this.folder.resolve("missing/x.csv").toString()))).isEqualTo(2);
		assertThat(run(with(export, this.folder.toString()))).isEqualTo(2);
		assertThat(run("export", "--bank", "question-bank", "--format", "yaml", "--out", file)).isEqualTo(2);
		assertThat(this.err.toString())
			.contains("There is no folder", "is a folder. Name the file", "is a file. Name a folder")
			.doesNotContain("Exception");
		assertThat(Path.of(file)).hasContent("keep");
	}

	@Test
	void whereNothingIsExportedAnOldFileStays() throws IOException {
		String file = file("old.csv", "keep");
		Path empty = Files.createDirectory(this.folder.resolve("empty"));
		assertThat(run("export", "--bank", empty.toString(), "--format", "csv", "--out", file)).isEqualTo(1);
		assertThat(Path.of(file)).hasContent("keep");
		assertThat(this.folder.resolve("old.csv.part")).doesNotExist();
	}

	@Test
	void aFolderWithoutOurFilesIsAWrongCall() throws IOException {
		Path folder = Files.createDirectory(this.folder.resolve("sheets"));
		Files.writeString(folder.resolve("quiz.csv"), "Question,A,B,Correct\nWhich?,a,b,A\n");
		assertThat(run("import", folder.toString(), "--dry-run")).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no YAML file below");
	}

	private static String[] with(String[] arguments, String last) {
		return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
	}

	@Test
	void ourFilesComeBackToTheLastByte() throws IOException {
		Path bank = Path.of("question-bank");
		Path copy = this.folder.resolve("copy");
		assertThat(run("export", "--format", "yaml", "--out", copy.toString(), "--data", data())).isZero();
		assertThat(this.out.toString()).contains(" 0 left out, 0 with losses");
		assertThat(files(bank)).isNotEmpty()
			.allSatisfy((file) -> assertThat(copy.resolve(bank.relativize(file))).hasSameBinaryContentAs(file));
		Path again = this.folder.resolve("again");
		assertThat(run("export", "--format", "yaml", "--out", again.toString(), "--bank", copy.toString())).isZero();
		assertThat(files(copy))
			.allSatisfy((file) -> assertThat(again.resolve(copy.relativize(file))).hasSameBinaryContentAs(file));
	}

	private static List<Path> files(Path bank) throws IOException {
		try (Stream<Path> files = Files.walk(bank)) {
			return files.filter((file) -> file.toString().matches(".*/(aws-security|exams)/[^/]+\\.yaml")).toList();
		}
	}

	@Test
	void theWholeBankGoesThroughEveryFormatThatHasRoomForIt() throws IOException {
		for (String format : List.of("gift", "moodle-xml", "qti-2.1", "qti-3.0", "csv", "xlsx", "anki", "anki-text")) {
			Path out = this.folder.resolve("out." + format);
			JsonNode report = json("export", "--format", format, "--out", out.toString(), "--bank", "question-bank",
					"--json");
			assertThat(report.path("totals").path("exported").asInt()).as(format).isGreaterThan(200);
			assertThat(report.path("totals").path("lossy").asInt())
				.as(format + report.path("files")
					.path(0)
					.path("items")
					.findValues("lost")
					.stream()
					.filter((lost) -> !lost.isEmpty())
					.limit(3)
					.toList())
				.isZero();
			JsonNode back = json("import", out.toString(), "--format", format, "--dry-run", "--json");
			assertThat(back.path("totals").path("imported")).isEqualTo(report.path("totals").path("exported"));
		}
	}

	@Test
	void oneTopicCanBeExported() throws IOException {
		SampleBank.good().files().forEach((path, bytes) -> {
			try {
				Path file = this.folder.resolve("bank").resolve(path);
				Files.createDirectories(file.getParent());
				Files.write(file, bytes);
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		});
		String bank = this.folder.resolve("bank").toString();
		String out = this.folder.resolve("x.txt").toString();
		assertThat(run("export", "--format", "aiken", "--out", out, "--bank", bank, "--topic", "sample")).isZero();
		assertThat(Path.of(out)).content().contains("A) Green\nB) Blue\nC) Red\nANSWER: B\n");
		assertThat(this.out.toString()).contains("sample/in-order: left out. Aiken knows only");
		assertThat(run("export", "--format", "aiken", "--out", out, "--bank", bank, "--topic", "nothing")).isEqualTo(2);
	}

}
