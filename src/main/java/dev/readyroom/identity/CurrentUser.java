package dev.readyroom.identity;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.web.Viewer;

/**
 * Who is asking: the principal of a signed-in request. Controllers take it as a
 * parameter; it comes from a short-lived cache, so it may be up to 30 seconds old.
 *
 * @param visitor true for somebody without credentials who tries the place out
 * @param displayName what others see; for a visitor a neutral word
 * @param zone the profile's time zone, in which this person reads times
 * @param preferences how pages are shown to this person
 */
public record CurrentUser(UserId id, boolean visitor, String displayName, Set<Role> roles, ZoneId zone,
		Preferences preferences) implements Serializable, Viewer {

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	@Override
	public Set<String> roleNames() {
		return this.roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * How pages are shown.
	 *
	 * @param theme {@code auto}, {@code light} or {@code dark}
	 * @param shortcuts whether keyboard shortcuts act
	 */
	public record Preferences(String theme, boolean largeText, boolean fewerAnimations,
			boolean shortcuts) implements Serializable {

		public static final Preferences DEFAULT = new Preferences("auto", false, false, true);

	}

}
