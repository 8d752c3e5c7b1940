package dev.readyroom.identity;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.login.SignInCookie;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.registration.Newcomer;
import dev.readyroom.identity.registration.Registration;
import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Makes people for tests, each a new one, signed in. */
public class SamplePeople {

	private static final AtomicInteger count = new AtomicInteger();

	private final Registration registration;

	private final SignIns signIns;

	private final Visitors visitors;

	private final Accounts accounts;

	private final TransactionOperations transaction;

	SamplePeople(Registration registration, SignIns signIns, Visitors visitors, Accounts accounts,
			TransactionOperations transaction) {
		this.registration = registration;
		this.signIns = signIns;
		this.visitors = visitors;
		this.accounts = accounts;
		this.transaction = transaction;
	}

	public SamplePerson learner() {
		return with();
	}

	public SamplePerson instructor() {
		return with(Role.INSTRUCTOR);
	}

	public SamplePerson author() {
		return with(Role.AUTHOR);
	}

	public SamplePerson admin() {
		return with(Role.ADMIN);
	}

	public SamplePerson with(Role... added) {
		int number = count.incrementAndGet();
		String email = "person" + number + "@example.org";
		String name = "Person " + number;
		Newcomer newcomer = new Newcomer(new Email(email), name, SamplePerson.PASSWORD, ZoneId.of("Europe/Berlin"));
		Account account = this.registration.register(newcomer, null, (made) -> made.give(List.of(added)));
		return new SamplePerson(account.id(), email, name, anotherSignIn(account.id()));
	}

	/** Somebody without an account, as a first drill makes them. */
	public SamplePerson visitor() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			CurrentUser user = this.visitors.welcome(request, response);
			return new SamplePerson(user.id(), null, user.displayName(), cookie(response));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** The same person, signed in anew: after days have passed, say. */
	public SamplePerson again(SamplePerson person) {
		return new SamplePerson(person.id(), person.email(), person.name(), anotherSignIn(person.id()));
	}

	/** Signs the person in on one more browser. */
	public Cookie anotherSignIn(UserId id) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			this.transaction.executeWithoutResult((status) -> this.signIns.start(this.accounts.find(id).orElseThrow(),
					false, new MockHttpServletRequest(), response));
			return cookie(response);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private static Cookie cookie(MockHttpServletResponse response) {
		return Arrays.stream(response.getCookies())
			.filter((cookie) -> cookie.getName().equals(SignInCookie.NAME))
			.findFirst()
			.orElseThrow();
	}

}
