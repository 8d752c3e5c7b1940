package dev.readyroom.identity.registration;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserRegistered;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.login.SignInCookie;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.MapBindingResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AppTest
@RecordApplicationEvents
class SignUpTest {

	private static final AtomicInteger count = new AtomicInteger();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Registration registration;

	@Autowired
	private SignIns signIns;

	@Autowired
	private Mail mail;

	@Autowired
	private Throttle throttle;

	@Test
	void whoSignsUpIsSignedInAndAnnounced(ApplicationEvents events) {
		String email = newEmail();
		var done = signUp(email, "a very good password").param("zone", "America/New_York").exchange();
		assertThat(done).hasRedirectedUrl("/?done=registered");
		var account = this.accounts.withEmail(new Email(email)).orElseThrow();
		assertThat(account.zone().getId()).isEqualTo("America/New_York");
		assertThat(account.passwordHash()).startsWith("{bcrypt}");
		assertThat(events.stream(UserRegistered.class)).containsExactly(new UserRegistered(account.id()));
		assertThat(this.mvc.get().uri("/profile").cookie(done.getResponse().getCookie(SignInCookie.NAME))).hasStatusOk()
			.bodyText()
			.contains("Grace Hopper");
	}

	@Test
	void aVisitorStaysTheSamePerson() {
		SamplePerson visitor = this.people.visitor();
		String email = newEmail();
		assertThat(this.mvc.get().uri("/sign-up").with(visitor)).bodyText().contains("stays yours");
		var done = signUp(email, "a very good password").with(visitor).param("next", "/history").exchange();
		assertThat(done).hasRedirectedUrl("/history?done=registered");
		assertThat(this.accounts.withEmail(new Email(email)).orElseThrow().id()).isEqualTo(visitor.id());
		assertThat(this.mvc.get().uri("/profile").with(visitor)).as("the visitor's cookie").hasStatus3xxRedirection();
	}

	@Test
	void anAddressHasOneAccountInWhateverCase() {
		String email = newEmail();
		assertThat(signUp(email, "a very good password")).hasStatus3xxRedirection();
		assertThat(signUp(email.toUpperCase(), "a very good password")).hasStatus(422)
			.bodyText()
			.contains("There is an account with this address");
	}

	@Test
	void ofManyAtTheSameMomentOneGetsTheAddress() throws Exception {
		Newcomer newcomer = new Newcomer(new Email(newEmail()), "Grace", "a very good password", ZoneOffset.UTC);
		Callable<Boolean> attempt = () -> {
			try {
				this.registration.register(newcomer, null, (account) -> {
				});
				return true;
			}
			catch (AddressTaken ex) {
				return false;
			}
		};
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Boolean> outcomes = new ArrayList<>();
			for (Future<Boolean> outcome : executor.invokeAll(Collections.nCopies(8, attempt))) {
				outcomes.add(outcome.get());
			}
			assertThat(outcomes).containsOnlyOnce(true).hasSize(8);
		}
	}

	@ParameterizedTest
	@CsvSource({ "short, At least 10, Please take at least 10 characters", "password123, x, guessed first",
			"GRACE HOPPER, x, your own name" })
	void aWeakPasswordIsRefused(String password, String ignored, String sentence) {
		String email = newEmail();
		assertThat(signUp(email, password)).hasStatus(422).bodyText().contains(sentence);
		assertThat(this.accounts.withEmail(new Email(email))).isEmpty();
	}

	@Test
	void badInputChangesNothing() {
		assertThat(signUp("not an address", "a very good password")).hasStatus(422)
			.bodyText()
			.contains("does not look like an e-mail address");
		assertThat(signUp("x".repeat(250) + "@example.org", "a very good password")).hasStatus(422);
		assertThat(this.mvc.post().uri("/sign-up").with(csrf())).hasStatus(422);
		assertThat(signUp(newEmail(), "a very good password").param("zone", "Middle/Earth")).hasStatus3xxRedirection();
	}

	@Test
	void namesAreTextAndNothingElse() {
		var done = this.mvc.post()
			.uri("/sign-up")
			.with(csrf())
			.param("displayName", "<script>alert(1)</script>")
			.param("email", newEmail())
			.param("password", "a very good password")
			.exchange();
		assertThat(this.mvc.get().uri("/profile").cookie(done.getResponse().getCookie(SignInCookie.NAME))).bodyText()
			.doesNotContain("<script>alert")
			.contains("&lt;script&gt;alert");
	}

	@ParameterizedTest
	@EnumSource(value = SignUpSettings.Mode.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
	void whereItIsNotOpenNobodySignsUp(SignUpSettings.Mode mode) {
		SignUpController controller = new SignUpController(new SignUpSettings(mode), this.registration, this.signIns,
				this.mail, this.throttle);
		assertThat(controller.form(null, new ExtendedModelMap())).isEqualTo("identity/registration/sign-up-refused");
		NewAccountForm form = new NewAccountForm(newEmail(), "Grace", "a very good password", null, null);
		assertThatExceptionOfType(BrokenRule.class)
			.isThrownBy(() -> controller.signUp(form, new MapBindingResult(new java.util.HashMap<>(), "form"),
					new MockHttpServletRequest(), new MockHttpServletResponse()));
	}

	private static String newEmail() {
		return "grace" + count.incrementAndGet() + "@example.org";
	}

	private MockMvcRequestBuilder signUp(String email, String password) {
		return this.mvc.post()
			.uri("/sign-up")
			.with(csrf())
			.param("displayName", "Grace Hopper")
			.param("email", email)
			.param("password", password);
	}

}
