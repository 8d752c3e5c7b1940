package dev.readyroom.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.readyroom.questionbank.authoring.AuthoredQuestions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are bigger than the server takes: it says so, and nothing changes. */
class BigUploadJourneyTest extends Journey {

	private static final int MEGABYTE = 1_000_000;

	@TempDir
	Path folder;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	JdbcClient jdbc;

	private Page page;

	@BeforeEach
	void anAuthor() {
		this.questions.topic("big-uploads", "Big uploads");
		signIn(this.context, this.people.author());
		this.page = this.context.newPage();
	}

	private Path file(String name, int megabytes) throws IOException {
		Path file = this.folder.resolve(name);
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			content.setLength((long) megabytes * MEGABYTE);
		}
		return file;
	}

	/** Above what one file may have, and above what a request may. */
	@ParameterizedTest
	@ValueSource(ints = { 22, 45 })
	void aFileOfQuestionsIsRefusedOnAPageOfOurs(int megabytes) throws IOException {
		int before = uploads();
		this.page.navigate("/bank/import");
		this.page.locator("#files").setInputFiles(file("big.gift", megabytes));
		this.page.locator("main .exchange-form .btn-primary").click();
		assertThat(this.page.locator("h1")).hasText("Too big");
		assertThat(this.page.locator("main")).containsText("20 MB a file");
		assertThat(this.page.locator(".own-menu")).hasCount(1);
		this.page.locator("main .actions .btn-primary").click();
		this.page.waitForURL("**/bank/import");
		assertThat(uploads()).isEqualTo(before);
	}

	private int uploads() {
		return this.jdbc.sql("select count(*) from import_upload").query(Integer.class).single();
	}

	@Test
	void aPictureIsRefusedWhereTheAuthorIsWriting() throws IOException {
		this.page.navigate("/bank/questions/new");
		this.page.locator("#topic").selectOption("big-uploads");
		this.page.locator("main .btn-primary").click();
		this.page.locator(".picture-add summary").click();
		this.page.locator("#picture").setInputFiles(file("big.png", 22));
		this.page.locator("#shows").fill("A plan");
		this.page.locator("[data-picture] .btn").click();
		assertThat(this.page.locator("[data-refusal]")).containsText("20 MB a file");
		assertThat(this.page.locator("[name=stem]")).hasValue("");
	}

}
