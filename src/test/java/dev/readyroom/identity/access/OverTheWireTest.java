package dev.readyroom.identity.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.login.SignInCookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The real server and a client that keeps cookies, as a browser does. */
@AppTest
class OverTheWireTest {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	@LocalServerPort
	private int port;

	@Autowired
	private SamplePeople people;

	@Test
	void aPageWithItsTokenSignsInAndOut() throws Exception {
		SamplePerson ada = this.people.learner();
		HttpResponse<String> signedIn = signIn(ada);
		assertThat(signedIn.statusCode()).isEqualTo(302);
		assertThat(signedIn.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith(SignInCookie.NAME + "=")
				.contains("HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Secure", "Max-Age"));
		HttpResponse<String> profile = get("/profile");
		assertThat(profile.body()).contains(ada.name());
		HttpResponse<String> out = this.browser.send(request("/sign-out").header("X-CSRF-TOKEN", token(profile.body()))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(out.headers().firstValue("Location")).hasValue("/sign-in?done=signed-out");
		assertThat(get("/profile").statusCode()).isEqualTo(302);
	}

	@Test
	void thereIsNeverASession() throws Exception {
		signIn(this.people.learner());
		get("/profile");
		get("/admin");
		get("/no/such/page");
		assertThat(this.cookies.getCookieStore().getCookies()).extracting(HttpCookie::getName)
			.containsExactlyInAnyOrder(SignInCookie.NAME, "readyroom-csrf");
	}

	@Test
	void signingInChangesTheTokenOfPages() throws Exception {
		get("/sign-in");
		String before = csrfCookie();
		signIn(this.people.learner());
		get("/profile");
		assertThat(csrfCookie()).isNotEqualTo(before);
	}

	@Test
	void everyPageIsStrictAboutWhatItLoads() throws Exception {
		var headers = get("/sign-in").headers();
		assertThat(headers.firstValue("Content-Security-Policy")).hasValue(
				"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
						+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
		assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying((v) -> assertThat(v).contains("no-store"));
	}

	@Test
	void filesAreKeptLongAndSetNoCookie() throws Exception {
		var file = get("/css/theme.css");
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
		assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void aRefusalIsAPageWithTheFrameOfTheReader() throws Exception {
		SamplePerson ada = this.people.learner();
		signIn(ada);
		HttpResponse<String> refused = get("/admin");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Not for this account", ada.name()).doesNotContain("Exception");
		HttpResponse<String> notThere = get("/no/such/page");
		assertThat(notThere.statusCode()).isEqualTo(404);
		assertThat(notThere.body()).contains("Nothing here", ada.name());
	}

	@Test
	void aMadeUpCookieIsNobody() throws Exception {
		HttpResponse<String> page = HttpClient.newHttpClient()
			.send(request("/profile").header("Cookie", SignInCookie.NAME + "=" + "x".repeat(4000)).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(page.statusCode()).isEqualTo(302);
	}

	private HttpResponse<String> signIn(SamplePerson person) throws IOException, InterruptedException {
		String form = "_csrf=" + encode(token(get("/sign-in").body())) + "&email=" + encode(person.email())
				+ "&password=" + encode(SamplePerson.PASSWORD);
		return this.browser.send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).header("Accept", "text/html");
	}

	private String csrfCookie() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("readyroom-csrf"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

	private static String token(String page) {
		Matcher meta = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"").matcher(page);
		assertThat(meta.find()).isTrue();
		return meta.group(1);
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
