package dev.readyroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.SampleBank;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {

	@TempDir
	Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void aBankWithoutAFault() throws IOException {
		write(SampleBank.good());
	}

	private void write(SampleBank bank) throws IOException {
		for (var file : bank.files().entrySet()) {
			Path path = this.folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}

	private int check(String... arguments) {
		return new CommandLine(new CheckCommand()).setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err))
			.execute(arguments);
	}

	@Test
	void aGoodBankEndsWithZero() {
		assertThat(check(this.folder.toString())).isZero();
		assertThat(this.out.toString().strip()).isEqualTo("5 questions in 1 files, 0 errors, 0 warnings");
	}

	@Test
	void aProblemIsPrintedWithItsPlaceAndTheEndIsOne() throws IOException {
		write(SampleBank.good().with("wrong: Green", "wrong: Blue").with("[F-1]", "[F-2]"));
		assertThat(check(this.folder.toString())).isEqualTo(1);
		assertThat(this.out.toString().lines()).containsExactly(
				"facts.yaml:3: warning no question asks the fact F-1. Name it in a question's `facts`, or mark it `ask: false`.",
				"x/sample.yaml:31: error [one-of-three] number 2 of the options is the same as number 1. "
						+ "Remove it, or word it differently.",
				"5 questions in 1 files, 1 errors, 1 warnings");
	}

	@Test
	void warningsAloneEndWithZero() throws IOException {
		write(SampleBank.good().with("[F-1]", "[F-2]"));
		assertThat(check(this.folder.toString())).isZero();
	}

	@Test
	void fixRewritesFilesIntoTheCanonicalLayout() throws IOException {
		write(SampleBank.good().with("why: Look up.", "why: \"Look up.\""));
		assertThat(check(this.folder.toString())).isEqualTo(1);
		assertThat(check("--fix", this.folder.toString())).isZero();
		assertThat(this.out.toString()).contains("rewritten: x/sample.yaml");
		assertThat(this.folder.resolve(SampleBank.TOPIC)).hasContent(SampleBank.good().text(SampleBank.TOPIC));
	}

	@Test
	void figuresOutOfBoundsEndWithOne() throws IOException {
		assertThat(check("--stats", this.folder.toString())).isZero();
		write(SampleBank.good()
			.with("time-limit: 20", "time-limit: 5")
			.with("Water is wet.",
					"Water is wet and so is rain, and fog, and all the snow that melts in spring when days get warmer."));
		assertThat(check("--stats", this.folder.toString())).isEqualTo(1);
		assertThat(this.out.toString()).contains("<-- OUT OF BOUNDS");
	}

	@Test
	void jsonIsOneObject() throws IOException {
		write(SampleBank.good().with("wrong: Green", "wrong: Blue"));
		assertThat(check("--json", "--stats", this.folder.toString())).isEqualTo(1);
		JsonNode report = JsonMapper.builder().build().readTree(this.out.toString());
		assertThat(report.get("questions").asInt()).isEqualTo(5);
		assertThat(report.get("errors").asInt()).isEqualTo(1);
		assertThat(report.get("problems").get(0).get("line").asInt()).isEqualTo(31);
		assertThat(report.get("withinBounds").asBoolean()).isTrue();
	}

	@Test
	void aFolderThatIsNotThereIsAWrongCall() {
		assertThat(check(this.folder.resolve("nowhere").toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no folder");
		assertThat(check("--fix", this.folder.resolve("nowhere").toString())).isEqualTo(2);
	}

	@Test
	void theToolKnowsTheCommand() {
		assertThat(CommandLineTool.run("check", this.folder.toString())).isZero();
		assertThat(CommandLineTool.run("chekc")).isEqualTo(2);
	}

}
