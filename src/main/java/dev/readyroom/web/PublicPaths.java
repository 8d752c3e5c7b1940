package dev.readyroom.web;

import java.util.List;

/**
 * Paths that need no sign-in. A module contributes a bean of this; every other path needs
 * an account.
 *
 * @param patterns ant-style patterns such as {@code /topics/**}
 */
public record PublicPaths(List<String> patterns) {

	public static PublicPaths of(String... patterns) {
		return new PublicPaths(List.of(patterns));
	}

}
