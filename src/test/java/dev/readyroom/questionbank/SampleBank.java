package dev.readyroom.questionbank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.check.Rules;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.Problem;

/**
 * A small bank without a fault, with a question of each type, to spoil in one place.
 */
public final class SampleBank {

	public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	public static final String TOPIC = "x/sample.yaml";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private SampleBank() {
	}

	public static SampleBank good() {
		return new SampleBank().file(TOPIC, QUESTIONS)
			.file("x/sample.md", NOTES)
			.file("x/images/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
			.file("exams/demo.yaml", EXAM)
			.file("facts.yaml", FACTS)
			.file("topics.yaml", "groups:\n  - title: First\n    topics: [sample]\n");
	}

	public SampleBank file(String path, String text) {
		return file(path, text.getBytes(StandardCharsets.UTF_8));
	}

	public SampleBank file(String path, byte[] bytes) {
		this.files.put(path, bytes);
		return this;
	}

	public SampleBank without(String path) {
		this.files.remove(path);
		return this;
	}

	/** Spoils the file of questions. */
	public SampleBank with(String from, String to) {
		return with(TOPIC, from, to);
	}

	public SampleBank with(String path, String from, String to) {
		String text = text(path);
		if (!text.contains(from)) {
			throw new IllegalArgumentException("the sample has no: " + from);
		}
		return file(path, text.replace(from, to));
	}

	public String text(String path) {
		return new String(this.files.get(path), StandardCharsets.UTF_8);
	}

	public Map<String, byte[]> files() {
		return this.files;
	}

	public Bank read() {
		return Bank.read(BankFiles.of("a sample", this.files));
	}

	public List<Problem> problems() {
		return Rules.judge(read(), TODAY);
	}

	private static final String QUESTIONS = """
			# yaml-language-server: $schema=../schema/question-file.schema.json
			topic: sample
			title: A sample
			summary: One question of each type.
			defaults: { time-limit: 45, difficulty: 2, as-of: 2026-11-01, review-by: 2027-05-01 }
			questions:
			  - id: statement
			    type: true-false
			    stem: |
			      Water is wet.
			    answer: true
			    why-true: It is.
			    why-false: Touch it.
			    explanation: |
			      Wetness is what water does.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/a" }
			    objectives: { demo: "1.1" }
			    facts: [F-1]
			    tags: [water, wet]
			    note: sample#being-wet
			    time-limit: 20

			  - id: one-of-three
			    type: single
			    stem: |
			      Which colour has the sky?
			    options:
			      - wrong: Green
			        why: Grass is.
			      - right: Blue
			        why: Look up.
			      - wrong: Red
			        why: Only at night.
			        fixed: true
			    explanation: |
			      Light is scattered.
			    what-changed: |
			      Older material says grey.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/b" }
			    objectives: { demo: "2.3" }
			    facts: [F-2]
			    tags: [sky]

			  - id: two-of-four
			    type: multiple
			    choose: 2
			    stem: |
			      Which are birds? (Choose TWO.)
			    options:
			      - right: Owl
			        why: It flies.
			      - wrong: Bat
			        why: It flies too.
			      - right: Hen
			        why: It lays eggs.
			      - wrong: Platypus
			        why: It lays eggs too.
			    explanation: |
			      Feathers make a bird.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/c" }
			    objectives: { demo: "1" }
			    facts: [F-2]

			  - id: in-order
			    type: ordering
			    drill: true
			    stem: |
			      Put the steps in order.
			    items:
			      - item: Boil water
			        why: Cold water does not do.
			      - item: Add tea
			        why: Into the water.
			      - item: Drink
			        why: At last.
			    explanation: |
			      This is how tea is made.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/d" }

			  - id: in-pairs
			    type: matching
			    drill: true
			    stem: |
			      Match each animal to its sound.
			    pairs:
			      - item: Cat
			        match: Meow
			        why: Cats do.
			      - item: Dog
			        match: Woof
			        why: Dogs do.
			      - item: Kitten
			        match: Meow
			        why: Small cats do too.
			    distractors:
			      - Moo
			    explanation: |
			      Listen.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/e" }
			""";

	private static final String NOTES = """
			# A sample

			Some **notes**, and [more](https://docs.aws.amazon.com/f).

			![A drawing](images/drawing.svg)

			## Being wet

			See [above](#a-sample) or [here](sample.md#being-wet).
			""";

	private static final String EXAM = """
			exam: demo
			title: A demo exam
			scored-items: 10
			unscored-items: 2
			minutes: 20
			pass-mark: 75
			pass-mark-note: |
			  A note.
			question-types: [single, multiple, ordering, matching]
			domains:
			  - { id: "1", title: First, weight: 60 }
			  - { id: "2", title: Second, weight: 40 }
			source: "https://docs.aws.amazon.com/demo"
			as-of: 2026-11-01
			""";

	private static final String FACTS = """
			checked: 2026-11-01
			facts:
			  - { id: F-1, fact: Water is wet., source: "https://docs.aws.amazon.com/a" }
			  - { id: F-2, fact: Birds fly., source: "https://docs.aws.amazon.com/b", checked: 2026-10-01 }
			  - { id: F-3, fact: Nobody should ask this., source: "https://docs.aws.amazon.com/c", ask: false }
			""";

}
