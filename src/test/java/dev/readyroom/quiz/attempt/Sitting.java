package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.quiz.AttemptId;
import org.jsoup.nodes.Element;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;

import static dev.readyroom.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * A learner with an attempt on one page, which makes the requests that the real page
 * makes and keeps whatever comes back.
 */
public final class Sitting {

	private final MockMvc mvc;

	private final AttemptStore store;

	private final SlotStore slots;

	private final QuestionBank bank;

	private final SamplePerson learner;

	private final AttemptId id;

	private final List<Exchange> seen = new ArrayList<>();

	private String page = "";

	Sitting(MockMvc mvc, AttemptStore store, SlotStore slots, QuestionBank bank, SamplePerson learner, AttemptId id) {
		this.mvc = mvc;
		this.store = store;
		this.slots = slots;
		this.bank = bank;
		this.learner = learner;
		this.id = id;
	}

	/** The same attempt on another page, maybe of somebody else. */
	public Sitting elsewhere(SamplePerson who) {
		return new Sitting(this.mvc, this.store, this.slots, this.bank, who, this.id);
	}

	public AttemptId id() {
		return this.id;
	}

	public SamplePerson learner() {
		return this.learner;
	}

	/** Whatever came back so far. */
	public List<Exchange> seen() {
		return List.copyOf(this.seen);
	}

	// ---- the page ----

	/** Loads the page where the attempt stands. */
	public Exchange open() {
		return loaded(get(""));
	}

	/** Loads the page at a position. */
	public Exchange open(int position) {
		return loaded(get("/slots/" + position));
	}

	private Exchange loaded(Exchange got) {
		if (got.status() == 200) {
			this.page = got.one("[data-attempt]").attr("data-page");
		}
		return got;
	}

	/** What a script fetches to move on within the page. */
	public Exchange move(int position) {
		return send(ofPage(HttpMethod.GET, "/slots/" + position));
	}

	public Exchange ahead(int position) {
		return send(ofPage(HttpMethod.GET, "/slots/" + position + "/ahead"));
	}

	public String reviewPath() {
		return "/attempts/" + this.id + "/review";
	}

	public Exchange review() {
		return get("/review");
	}

	public Exchange get(String path) {
		return send(request(HttpMethod.GET, "/attempts/" + this.id + path));
	}

	/** Another page of the site, as this learner. */
	public Exchange elsewhereOnTheSite(String path) {
		return send(request(HttpMethod.GET, path));
	}

	// ---- answers ----

	public Exchange save(int position, Response response) {
		return answer(position, response).then("save").send();
	}

	public Exchange submit(int position, Response response) {
		return answer(position, response).then("submit").send();
	}

	public Offer answer(int position, Response response) {
		return new Offer(position, response);
	}

	/** A form with one field that may be anything. */
	public Exchange raw(int position, String field, String value) {
		var request = request(HttpMethod.POST, "/attempts/" + this.id + "/slots/" + position + "/answers");
		request.header("X-Fragment", "answer").param("page", this.page).param(field, value);
		if (!field.equals("answer")) {
			request.param("answer", UUID.randomUUID().toString());
		}
		return send(request);
	}

	public Response right(int position) {
		return question(position).key();
	}

	public Response wrong(int position) {
		return AnswerFields.wrong(question(position));
	}

	public Question question(int position) {
		return revision(position).content();
	}

	public Revision revision(int position) {
		return this.bank.revision(slot(position).revision());
	}

	// ---- other actions ----

	public Exchange post(String path) {
		return send(request(HttpMethod.POST, "/attempts/" + this.id + path));
	}

	public Exchange delete(String path) {
		return send(request(HttpMethod.DELETE, "/attempts/" + this.id + path));
	}

	/** As a script does it, which wants a part of a page. */
	public Exchange fragment(HttpMethod method, String path) {
		return send(ofPage(method, path));
	}

	public Exchange handIn() {
		return post("/submission");
	}

	public Exchange pause() {
		return post("/pause");
	}

	public Exchange resume() {
		return delete("/pause");
	}

	// ---- what is stored ----

	public Attempt attempt() {
		return this.store.find(this.id).orElseThrow();
	}

	public Slot slot(int position) {
		return this.slots.find(this.id, position).orElseThrow();
	}

	public Attempt.Outcome outcome() {
		Attempt.Outcome outcome = attempt().outcome();
		if (outcome == null) {
			throw new AssertionError("still running");
		}
		return outcome;
	}

	private MockHttpServletRequestBuilder ofPage(HttpMethod method, String path) {
		return request(method, "/attempts/" + this.id + path).header("X-Fragment", "test").header("X-Page", this.page);
	}

	private Exchange send(MockHttpServletRequestBuilder request) {
		try {
			var result = this.mvc.perform(request.with(this.learner).with(csrf())).andReturn();
			Exchange exchange = Exchange.of(result.getRequest().getMethod() + " " + result.getRequest().getRequestURI(),
					result.getResponse());
			this.seen.add(exchange);
			return exchange;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	/** An answer about to be sent. */
	public final class Offer {

		private final int position;

		private final MultiValueMap<String, String> fields;

		private String id = UUID.randomUUID().toString();

		private String then = "save";

		private String claimed = "";

		private boolean script = true;

		private Offer(int position, Response response) {
			this.position = position;
			this.fields = AnswerFields.of(response, slot(position).shown());
		}

		public Offer id(String other) {
			this.id = other;
			return this;
		}

		public Offer then(String what) {
			this.then = what;
			return this;
		}

		/** When the page says it was made. */
		public Offer claimed(Instant at) {
			this.claimed = String.valueOf(at.toEpochMilli());
			return this;
		}

		/** As a browser without scripts sends it. */
		public Offer plain() {
			this.script = false;
			return this;
		}

		public Exchange send() {
			var request = request(HttpMethod.POST,
					"/attempts/" + Sitting.this.id + "/slots/" + this.position + "/answers");
			if (this.script) {
				request.header("X-Fragment", "answer");
			}
			request.param("page", Sitting.this.page)
				.param("answer", this.id)
				.param("then", this.then)
				.param("claimed", this.claimed)
				.params(this.fields);
			return Sitting.this.send(request);
		}

	}

	/**
	 * The options, steps or items of the question shown, by the place they are shown at.
	 */
	public static List<Element> lines(Exchange shown) {
		return shown.html().select(".option, .order-item, .match-item");
	}

}
