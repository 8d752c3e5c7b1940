package dev.readyroom.identity.login;

import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What Spring Security knows of a signed-in request. */
public class SignInAuthentication extends AbstractAuthenticationToken {

	/** The authority of people without credentials, who have no role. */
	public static final String VISITOR = "ROLE_VISITOR";

	private final UUID signIn;

	private final CurrentUser user;

	SignInAuthentication(UUID signIn, CurrentUser user) {
		super(authorities(user));
		this.signIn = signIn;
		this.user = user;
		setAuthenticated(true);
	}

	private static List<? extends GrantedAuthority> authorities(CurrentUser user) {
		return user.visitor() ? List.of(new SimpleGrantedAuthority(VISITOR))
				: user.roles().stream().map((role) -> new SimpleGrantedAuthority(role.authority())).toList();
	}

	/** The id of the sign-in row this request came with. */
	public UUID signIn() {
		return this.signIn;
	}

	@Override
	public CurrentUser getPrincipal() {
		return this.user;
	}

	@Override
	@Nullable public Object getCredentials() {
		return null;
	}

	@Override
	public String getName() {
		return this.user.id().toString();
	}

}
