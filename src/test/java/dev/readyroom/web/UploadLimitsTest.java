package dev.readyroom.web;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told of the limits that whoever runs the server has set. */
class UploadLimitsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			20MB  | 40MB | 20 MB a file, and 40 MB together.
			80MB  | 40MB | 40 MB a file, and 40 MB together.
			512KB | 1GB  | 0.5 MB a file, and 1,024 MB together.
			20MB  | -1   | 20 MB a file.
			-1    | 40MB | 40 MB a file, and 40 MB together.
			""")
	void theSentenceSaysWhatIsSet(String file, String together, String expected) {
		MultipartProperties set = new MultipartProperties();
		set.setMaxFileSize(DataSize.parse(file));
		set.setMaxRequestSize(DataSize.parse(together));
		UploadLimits limits = new UploadLimits(set);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/web");
		messages.setDefaultEncoding("UTF-8");
		assertThat(messages.getMessage("web.error.413.text", new Object[] { limits.file(), limits.together() },
				Locale.ENGLISH))
			.contains(expected);
	}

}
