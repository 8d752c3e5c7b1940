package dev.readyroom.web;

import java.util.List;

/**
 * Paths that need more than being known as a visitor. A module contributes beans of this.
 *
 * @param role the name of a role; {@code LEARNER} is what every registered account is and
 * no visitor
 * @param patterns patterns such as {@code /profile/**}
 */
public record RolePaths(String role, List<String> patterns) {

	public static RolePaths of(String role, String... patterns) {
		return new RolePaths(role, List.of(patterns));
	}

}
