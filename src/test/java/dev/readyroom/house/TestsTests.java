package dev.readyroom.house;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Habits of the tests themselves. */
class TestsTests {

	private static final Sources TESTS = Sources.under("src/test/java", ".java");

	@Test
	void noTestSleeps() {
		assertThat(TESTS.find("Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(|waitForTimeout\\(")).isEmpty();
	}

	/** Spring Security's own changes the filters of the context that all tests share. */
	@Test
	void formsAreSentWithATokenOfOurOwn() {
		assertThat(TESTS.find("import static [\\w.]+RequestPostProcessors\\.csrf")).isEmpty();
	}

	/**
	 * Whatever varies the context costs every run another start of the application. With
	 * a mail server things are different enough to be worth one.
	 */
	@Test
	void allTestsOnTheApplicationShareItsContext() {
		assertThat(TESTS.find("@(?:MockitoBean|MockitoSpyBean|DirtiesContext|TestPropertySource)\\b"))
			.allMatch((found) -> found.matches(
					"dev/readyroom/(identity/registration/ByMail|identity/profile/EmailByMail|classroom/assignment/Reminders)Test.java.*"));
		assertThat(TESTS.files()
			.entrySet()
			.stream()
			.filter((file) -> file.getValue().contains("\n@SpringBootTest"))
			.map(Map.Entry::getKey)).containsOnly("dev/readyroom/AppTest.java");
	}

}
