package dev.readyroom.identity;

import java.util.List;
import java.util.Map;

/**
 * A part of what is stored about a person. Each module adds a bean for what it keeps, so
 * that people can download all of it.
 */
public interface PersonalData {

	/** What the part is called in the file. */
	String part();

	/**
	 * All of it, without what the person may not see yet: nothing that tells a key before
	 * it is revealed, nothing that others did.
	 */
	List<? extends Map<String, ?>> of(UserId person);

}
