package dev.readyroom.identity;

/**
 * What an account may do. Every registered account is a learner; the others are added.
 * Leading a cohort is no role but a property of a membership.
 */
public enum Role {

	LEARNER, INSTRUCTOR, AUTHOR, ADMIN;

	/** The name Spring Security knows it by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
