package dev.readyroom.identity.account;

import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.People;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class PeopleTest {

	@Autowired
	private People people;

	@Autowired
	private SamplePeople samples;

	@Test
	void namesComeInOneStatement() throws Exception {
		SamplePerson ada = this.samples.learner();
		SamplePerson ben = this.samples.learner();
		SamplePerson visitor = this.samples.visitor();
		UserId nobody = UserId.next();
		assertThat(StatementCount.of(() -> {
			var names = this.people.displayNames(List.of(ada.id(), ben.id(), ada.id(), visitor.id(), nobody));
			assertThat(names).containsEntry(ada.id(), ada.name())
				.containsEntry(ben.id(), ben.name())
				.containsEntry(visitor.id(), "Visitor")
				.containsEntry(nobody, "Visitor");
		})).hasSize(1);
		assertThat(this.people.displayNames(List.of())).isEmpty();
	}

	@Test
	void somebodyUnknownHasNoAllowances() {
		assertThat(this.people.accommodationsOf(UserId.next())).isEqualTo(Accommodations.NONE);
	}

}
