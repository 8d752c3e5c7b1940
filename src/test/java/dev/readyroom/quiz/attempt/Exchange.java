package dev.readyroom.quiz.attempt;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.mock.web.MockHttpServletResponse;

/** A request and what came back. */
public record Exchange(String request, int status, String body, String headers, String redirect) {

	static Exchange of(String request, MockHttpServletResponse response) {
		String headers = response.getHeaderNames()
			.stream()
			.map((name) -> name + ": " + response.getHeaders(name))
			.collect(Collectors.joining("\n"));
		return new Exchange(request, response.getStatus(),
				new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), headers,
				response.getRedirectedUrl());
	}

	public Document html() {
		return Jsoup.parse(this.body);
	}

	/** The one element that the selector means. */
	public Element one(String selector) {
		return html().expectFirst(selector);
	}

	public boolean has(String selector) {
		return !html().select(selector).isEmpty();
	}

	/** What is shown of the attempt: asking, revealed, closed, paused, time-up … */
	public String kind() {
		return one("#slot").attr("data-kind");
	}

	public int position() {
		return Integer.parseInt(one("#slot").attr("data-position"));
	}

	/** Whether the answer that was sent is saved; the reason where it is not. */
	public String receipt() {
		Element receipt = one("[data-receipt]");
		return receipt.attr("data-saved").equals("true") ? "saved" : receipt.attr("data-reason");
	}

	@Override
	public String toString() {
		return this.request + " -> " + this.status;
	}

}
