package dev.readyroom.classroom.invitation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleListTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ada@example.org                                | ada@example.org
			Ada@Example.ORG                                | ada@example.org
			Ada Lovelace <ada@example.org>                 | ada@example.org
			Ada,Lovelace,ada@example.org                   | ada@example.org
			Ada;ada@example.org;London                     | ada@example.org
			'"Lovelace, Ada" <ada@example.org>'            | ada@example.org
			mailto:ada@example.org                         | ada@example.org
			ada@example.org, ben@example.org               | ada@example.org ben@example.org
			ada.b+c@mail.example.co.uk                     | ada.b+c@mail.example.co.uk""")
	void findsTheAddressHoweverItIsWritten(String line, String emails) {
		PeopleList list = PeopleList.read(line);
		assertThat(String.join(" ", list.emails())).isEqualTo(emails);
		assertThat(list.unread()).isEmpty();
	}

	@Test
	void saysWhichLinesItCouldNotRead() {
		PeopleList list = PeopleList
			.read("\uFEFFName,E-mail\nAda,ada@example.org\n\nBen,ben at example\nAda,ada@example.org\n");
		assertThat(list.emails()).containsExactly("ada@example.org");
		assertThat(list.unread()).containsExactly(new PeopleList.Unread(4, "Ben ben at example"));
	}

	@Test
	void aPastedListAndAFileEachHaveTheirLines() {
		PeopleList both = PeopleList.read("Ada, ada@example.org\nnobody")
			.and(PeopleList.read("name;mail\nBen;ben@example.org\nno address\nAda;ADA@example.org"));
		assertThat(both.emails()).containsExactly("ada@example.org", "ben@example.org");
		assertThat(both.unread()).containsExactly(new PeopleList.Unread(2, "nobody"),
				new PeopleList.Unread(3, "no address"));
	}

	@ParameterizedTest
	@CsvSource({ "'\"never closed'", "'a\"b\"c,\"d'", "''", "'   '" })
	void survivesWhateverIsPasted(String text) {
		assertThat(PeopleList.read(text).emails()).isEmpty();
	}

}
