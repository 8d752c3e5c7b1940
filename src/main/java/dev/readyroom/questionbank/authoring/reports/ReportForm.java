package dev.readyroom.questionbank.authoring.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong.
 *
 * @param source an address, where it is written otherwise
 */
record ReportForm(@NotNull @Pattern(regexp = "key|outdated|unclear|typo|other") @Nullable String kind,
		@NotBlank @Size(max = 4000) @Nullable String remark, @Size(max = 1000) @Nullable String source) {

	static final ReportForm EMPTY = new ReportForm("key", "", "");

}
