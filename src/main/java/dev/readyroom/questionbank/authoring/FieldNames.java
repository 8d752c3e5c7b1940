package dev.readyroom.questionbank.authoring;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a form calls its fields, for sentences that stand where the field is not seen.
 */
@Component
public class FieldNames {

	/** A field of a row, or one that stands alone. */
	private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+))?");

	private static final Map<String, String> ROWS = Map.of("options", "option", "items", "item", "pairs", "pair",
			"distractors", "distractor", "references", "reference", "objectives", "objective");

	private final MessageSource messages;

	FieldNames(MessageSource messages) {
		this.messages = messages;
	}

	/** Empty for what is no single field. */
	public String of(String field) {
		Matcher parts = FIELD.matcher(field);
		if (!parts.matches()) {
			return "";
		}
		if (parts.group(2) == null) {
			return name(parts.group(1));
		}
		String row = ROWS.getOrDefault(parts.group(1), "");
		boolean first = parts.group(3) == null || parts.group(3).equals("text");
		return name(first ? row : row + "." + parts.group(3), Integer.parseInt(parts.group(2)) + 1);
	}

	private String name(String key, Object... number) {
		String name = this.messages.getMessage("questionbank.field." + key, number, "",
				LocaleContextHolder.getLocale());
		return (name != null) ? name : "";
	}

}
