package dev.readyroom.house;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsTests {

	private static final Set<String> FILES = Sources.MIGRATIONS.files().keySet();

	@Test
	void aMigrationIsASentenceInItsModulesFolder() {
		assertThat(FILES).allMatch(
				(file) -> file.matches("(" + String.join("|", modules()) + ")/V\\d{12}__[a-z0-9]+(_[a-z0-9]+)+\\.sql"));
	}

	@Test
	void noTwoMigrationsHaveOneVersion() {
		assertThat(FILES.stream().map((file) -> file.replaceFirst(".*/(V\\d+)__.*", "$1"))).doesNotHaveDuplicates();
	}

	/** What one of our two databases does not take, or takes otherwise. */
	@Test
	void theSqlIsPortable() {
		assertThat(Sources.MIGRATIONS.find("(?i)\\breturning\\b|->>|\\bserial\\b|create (?:unique )?index[^;]* where "))
			.isEmpty();
		assertThat(Sources.JAVA.find("(?i)\"[^\"]*(?:\\breturning\\b [a-z]|->>|on conflict \\()")).isEmpty();
	}

	private static Iterable<String> modules() {
		return Sources.JAVA.files()
			.keySet()
			.stream()
			.filter((file) -> file.matches("dev/readyroom/[a-z]+/package-info\\.java"))
			.map((file) -> file.split("/")[2])
			.toList();
	}

}
