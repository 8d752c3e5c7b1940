package dev.readyroom.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What our strict Content-Security-Policy would silently drop, and what links nowhere.
 */
class MarkupTests {

	private static final Path STATIC = Path.of("src/main/resources/static");

	@Test
	void noTemplateHasAnInlineScriptOrStyle() {
		assertThat(Sources.TEMPLATES.find("<script(?![^>]*\\bsrc=)[^>]*>")).isEmpty();
		assertThat(Sources.TEMPLATES.find("<style\\b|\\s(?:th:)?style=|th:(?:style|attr)append=\"style")).isEmpty();
		assertThat(Sources.TEMPLATES.find("\\s(?:th:)?on[a-z]+=|javascript:")).isEmpty();
	}

	@Test
	void noScriptWritesStyleOrCodeAsText() {
		assertThat(Sources.SCRIPTS
			.find("setAttribute\\(\"(?:style|on[a-z]+)\"|\\bstyle=\\\\?\"|\\beval\\(|new Function\\(|\\.cssText"))
			.isEmpty();
	}

	/**
	 * A replacement comes before a condition on the same element, which is then gone: it
	 * belongs around it.
	 */
	@Test
	void noConditionIsLostInAReplacement() {
		assertThat(Sources.TEMPLATES.find("<[^>]*\\sth:(?:if|unless)=\"[^\"]*\"[^>]*\\sth:replace=")).isEmpty();
		assertThat(Sources.TEMPLATES.find("<[^>]*\\sth:replace=\"[^\"]*\"[^>]*\\sth:(?:if|unless)=")).isEmpty();
	}

	@Test
	void timeZonesReadAsWords() {
		assertThat(Sources.TEMPLATES.find("\\.zone\\.id(?!(?: : 'UTC')?, '_', ' ')")).isEmpty();
	}

	@Test
	void noLinkLeadsNowhere() {
		assertThat(Sources.TEMPLATES.find("href=\"#\"|(?<!th:)href=\"\"")).isEmpty();
	}

	@Test
	void everyFileOfOursThatAPageAsksForExists() {
		List<String> missing = new ArrayList<>();
		Sources.TEMPLATES.each(Pattern.compile("@\\{/((?:css|js|img)/[^}]+)}"), (file, asset) -> {
			if (!Files.exists(STATIC.resolve(asset.group(1)))) {
				missing.add(file + ": " + asset.group(1));
			}
		});
		Sources.SCRIPTS.each(Pattern.compile("from \"(\\.[^\"]+)\""), (file, module) -> {
			if (!Files.exists(STATIC.resolve("js").resolve(file).resolveSibling(module.group(1)).normalize())) {
				missing.add(file + ": " + module.group(1));
			}
		});
		assertThat(missing).isEmpty();
	}

	@Test
	void everyStyleSheetIsOnEveryPage() {
		String frame = Sources.TEMPLATES.files().get("web/frame.html");
		assertThat(Sources.under(STATIC + "/css", ".css").files().keySet())
			.allSatisfy((sheet) -> assertThat(frame).contains("@{/css/" + sheet + "}"));
	}

	@Test
	void everyIconExists() {
		String icons = Sources.under(STATIC + "/img", "icons.svg").files().get("icons.svg");
		List<String> missing = new ArrayList<>();
		Pattern use = Pattern.compile("icons\\.svg\\} \\+ ([^\"]+)\"");
		Sources.TEMPLATES.each(use,
				(file, icon) -> Pattern.compile("'#([a-z-]+)'")
					.matcher(icon.group(1))
					.results()
					.filter((name) -> !icons.contains("id=\"" + name.group(1) + "\""))
					.forEach((name) -> missing.add(file + ": " + name.group(1))));
		Sources.SCRIPTS.each(Pattern.compile("\\$\\{icons}#([a-z-]+)\""), (file, icon) -> {
			if (!icons.contains("id=\"" + icon.group(1) + "\"")) {
				missing.add(file + ": " + icon.group(1));
			}
		});
		assertThat(missing).isEmpty();
	}

}
