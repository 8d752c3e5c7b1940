package dev.readyroom.questionbank.exchange.gift;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moodle takes the indentation off every line, drops those that begin with two slashes,
 * and cuts at blank ones; code does not survive it.
 */
class GiftCodeTest {

	private static final String CODE = """
			[markdown]What does it print?
			```
			for x in keys:
			    print(x)

			    // done
			```
			Say it.{=a ~b}
			""";

	@Test
	void codeBetweenFencesStaysAsItStands() {
		Found.Kept kept = Reads.kept(Format.GIFT, CODE);
		assertThat(kept.question().stem())
			.isEqualTo("What does it print?\n```\nfor x in keys:\n    print(x)\n\n    // done\n```\nSay it.");
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would drop its indentation");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void aFenceThatNeverClosesTakesNothingWithIt() {
		List<Found> found = Reads.all(Format.GIFT, "[markdown]What?\n```\nx{=a ~b}\n\n::Next::Is it?{T}");
		assertThat(found).hasSize(2).last().isInstanceOf(Found.Kept.class);
	}

	@Test
	void whereMarkdownIsNotMeantAFenceIsText() {
		assertThat(Reads.kept(Format.GIFT, "What?\n```\n  x\n```\nSay it.{=a ~b}").notes()).isEmpty();
	}

	@Test
	void codeInHtmlStaysAsItStandsToo() {
		Found.Kept kept = Reads.kept(Format.GIFT, "[html]What?<pre>\nif x:\n    y\n\n  // z</pre>{=a ~b}");
		assertThat(kept.question().stem()).isEqualTo("What?\n\n```\nif x:\n    y\n\n  // z\n```");
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would drop its indentation");
	}

	@Test
	void aQuestionAboutTheTagOfCodeTakesNothingWithIt() {
		assertThat(Reads.all(Format.GIFT, "What is <pre>?{=a ~b}\n\nWhat is </pre>?{=a ~b}")).hasSize(2)
			.allMatch(Found.Kept.class::isInstance);
	}

}
