package dev.readyroom.questionbank;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a question's answer is what it is: for eyes that may see the key. Texts are safe
 * HTML.
 *
 * @param whys by source position of the option, item or pair; an empty text where there
 * is nothing to say
 * @param whatChanged where older material says otherwise; else null
 * @param note address of the paragraph of the study notes that explains it, such as
 * {@code /topics/kms-core#data-keys}; null without
 */
public record Rationale(String explanation, List<String> whys, @Nullable String whatChanged, List<Reference> references,
		@Nullable String note, LocalDate asOf, @Nullable LocalDate reviewBy) {

	public Rationale {
		whys = List.copyOf(whys);
		references = List.copyOf(references);
	}

	/** A page of official documentation. */
	public record Reference(String title, String url) {
	}

}
