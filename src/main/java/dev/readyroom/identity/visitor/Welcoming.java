package dev.readyroom.identity.visitor;

import java.time.Clock;
import java.time.ZoneId;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Visitors;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.login.CurrentRequest;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Welcoming implements Visitors {

	private final Accounts accounts;

	private final SignIns signIns;

	private final Throttle throttle;

	private final Clock clock;

	Welcoming(Accounts accounts, SignIns signIns, Throttle throttle, Clock clock) {
		this.accounts = accounts;
		this.signIns = signIns;
		this.throttle = throttle;
		this.clock = clock;
	}

	@Override
	@Transactional
	public CurrentUser welcome(HttpServletRequest request, HttpServletResponse response) {
		CurrentUser known = CurrentRequest.user();
		if (known != null) {
			return known;
		}
		this.throttle.take(Try.from(Limit.VISIT_FROM_ADDRESS, request.getRemoteAddr()));
		Account visitor = this.accounts.add(Account.visitor(ZoneId.of("UTC"), this.clock.instant()));
		this.accounts.flush();
		return this.signIns.start(visitor, true, request, response);
	}

}
