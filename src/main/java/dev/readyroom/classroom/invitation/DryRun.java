package dev.readyroom.classroom.invitation;

import java.util.List;

/**
 * What inviting a list would do.
 *
 * @param invite who would be invited
 * @param members who is in already
 * @param invited who was invited already and has not followed yet
 * @param unread lines that nobody was found in
 */
record DryRun(List<String> invite, List<String> members, List<String> invited, List<PeopleList.Unread> unread) {

	static final int MOST = 2000;

	/** The same list again, for the button that does it. */
	public String text() {
		return String.join("\n", this.invite);
	}

	public boolean tooMany() {
		return this.invite.size() > MOST;
	}

}
