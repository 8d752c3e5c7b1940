package dev.readyroom.identity;

import java.util.Map;

/**
 * The sample people of the demo profile were made, in this transaction. Other modules
 * hear of it to give them a history; where one fails, nothing is kept and the next start
 * tries again.
 *
 * @param byFirstName ids by lower-case first name, such as {@code ada}
 */
public record DemoPeople(Map<String, UserId> byFirstName) {

	public DemoPeople {
		byFirstName = Map.copyOf(byFirstName);
	}

}
