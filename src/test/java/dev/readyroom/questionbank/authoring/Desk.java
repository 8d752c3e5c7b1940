package dev.readyroom.questionbank.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePerson;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;

/** An author at work on one question, by the requests that the editor's page sends. */
public final class Desk {

	private static final Pattern ID = Pattern.compile("/bank/questions/([0-9a-f-]{36})");

	private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");

	final MockMvcTester mvc;

	final SamplePerson author;

	public final UUID id;

	final Map<String, String> fields = new LinkedHashMap<>();

	private Desk(MockMvcTester mvc, SamplePerson author, UUID id) {
		this.mvc = mvc;
		this.author = author;
		this.id = id;
	}

	public static Desk begin(MockMvcTester mvc, SamplePerson author, String type, String topic) {
		MvcTestResult begun = mvc.post()
			.uri("/bank/questions")
			.param("type", type)
			.param("topic", topic)
			.with(author)
			.with(csrf())
			.exchange();
		Matcher id = ID.matcher(String.valueOf(begun.getResponse().getRedirectedUrl()));
		if (!id.find()) {
			throw new AssertionError("no question was begun: " + begun.getResponse().getStatus());
		}
		Desk desk = new Desk(mvc, author, UUID.fromString(id.group(1)));
		desk.fields.put("type", type);
		desk.fields.put("topic", topic);
		return desk;
	}

	/** Somebody else at the same question, with what is typed here so far. */
	public Desk of(SamplePerson other) {
		Desk desk = new Desk(this.mvc, other, this.id);
		desk.fields.putAll(this.fields);
		return desk;
	}

	/** A single question in which nothing is wrong; the first option is right. */
	public static Desk single(MockMvcTester mvc, SamplePerson author, String topic, String slug) {
		return begin(mvc, author, "single", topic).with("slug", slug)
			.with("stem", "Which key can " + slug + " export?")
			.with("right", "0")
			.with("options[0].text", "None")
			.with("options[0].why", "It never leaves.")
			.with("options[1].text", "All of its keys")
			.with("options[1].why", "It would not be safe.")
			.with("options[2].text", "Its public keys")
			.with("options[2].why", "Those it can, but not " + slug + ".")
			.with("explanation", "Keys stay where they are.")
			.with("references[0].title", "A page")
			.with("references[0].url", "https://docs.aws.amazon.com/kms/")
			.with("difficulty", "2")
			.with("timeLimit", "45")
			.with("asOf", "2026-11-01")
			.with("reviewBy", "2099-05-01")
			.with("tags", "kms export")
			.with("drill", "true");
	}

	public Desk with(String field, String value) {
		this.fields.put(field, value);
		return this;
	}

	public Desk without(String field) {
		this.fields.remove(field);
		return this;
	}

	public MvcTestResult save(int version) {
		return save(version, "", false);
	}

	public MvcTestResult save(int version, String button, boolean fragment) {
		var request = this.mvc.post().uri("/bank/questions/{id}/draft", this.id);
		request.param("version", String.valueOf(version)).param("do", button);
		this.fields.forEach(request::param);
		if (fragment) {
			request.header("X-Fragment", "draft");
		}
		return request.with(this.author).with(csrf()).exchange();
	}

	/** Saves over whatever version there is. */
	public Desk saved() {
		save(version());
		return this;
	}

	public int version() {
		Matcher version = VERSION.matcher(Pages.text(page("/edit")));
		if (!version.find()) {
			throw new AssertionError("no version on the page");
		}
		return Integer.parseInt(version.group(1));
	}

	String address() {
		return "/bank/questions/" + this.id;
	}

	public MvcTestResult page(String below) {
		return this.mvc.get().uri("/bank/questions/" + this.id + below).with(this.author).exchange();
	}

	/** A step of the workflow. */
	public MvcTestResult step(String step, String... parameters) {
		var request = this.mvc.post().uri("/bank/questions/" + this.id + "/" + step);
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.with(this.author).with(csrf()).exchange();
	}

	public Desk submitted() {
		MvcTestResult result = step("submission", "version", String.valueOf(version()));
		if (result.getResponse().getStatus() != 302) {
			throw new AssertionError("not submitted: " + Pages.text(result));
		}
		return this;
	}

	/** Published by this reviewer. */
	public Desk publishedBy(SamplePerson reviewer) {
		Matcher version = VERSION.matcher(Pages.text(of(reviewer).page("")));
		if (!version.find()) {
			throw new AssertionError("nothing to publish: " + Pages.text(of(reviewer).page("")));
		}
		MvcTestResult result = of(reviewer).step("publication", "version", version.group(1));
		if (result.getResponse().getStatus() != 302) {
			throw new AssertionError("not published: " + Pages.text(result));
		}
		return this;
	}

}
