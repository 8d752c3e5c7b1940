package dev.readyroom.leaderboard.standing;

/** What is compared. */
public enum Measure {

	/** The lower end of the interval around the rate of right answers. */
	ACCURACY,

	/** How much the rate of right answers rose. */
	GROWTH,

	/** On how many days somebody practised. */
	DAYS

}
