package dev.readyroom.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTest {

	@ParameterizedTest
	@CsvSource({ "1, 0, 1, 0, 1, false", "1, 25, 1, 0, 1, false", "1, 26, 1, 0, 2, true", "2, 26, 2, 25, 2, false",
			"99, 26, 2, 25, 2, false", "-5, 26, 1, 0, 2, true" })
	void thePageAskedForOrTheNearest(int asked, long total, int number, long offset, int pages, boolean next) {
		Paging paging = Paging.of(asked, 25, total);
		assertThat(paging.number()).isEqualTo(number);
		assertThat(paging.offset()).isEqualTo(offset);
		assertThat(paging.pages()).isEqualTo(pages);
		assertThat(paging.hasNext()).isEqualTo(next);
	}

}
