package dev.readyroom.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Axe on one page, put there once and asked several times: its own builder starts anew
 * each time and carries home all that was right, which takes three times as long.
 */
final class Axe {

	private static final String SOURCE = source();

	private static final String RUN = """
			async ({ type, values }) => {
			  const found = await axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] });
			  if (found.passes.length === 0) return ['axe looked at nothing'];
			  return found.violations.map((rule) => `${rule.impact} ${rule.id}: `
			    + rule.nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join('; '));
			}""";

	private final Page page;

	Axe(Page page) {
		this.page = page;
		page.evaluate(SOURCE);
	}

	/** What is wrong, of any impact, each with how it was looked at. */
	@SuppressWarnings("unchecked")
	List<String> findings(String how, String type, List<String> values) {
		List<String> found = (List<String>) this.page.evaluate(RUN, Map.of("type", type, "values", values));
		return found.stream().map((finding) -> how + ": " + finding).toList();
	}

	private static String source() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
