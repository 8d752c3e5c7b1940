package dev.readyroom;

import dev.readyroom.classroom.assignment.SampleAssignments;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.definition.SampleQuizzes;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What all tests on the whole application have beside it. */
@Import({ SamplePeople.class, SampleAttempts.class, SampleQuizzes.class, SampleCohorts.class, SampleAssignments.class })
@TestConfiguration(proxyBeanMethods = false)
class TestApplication {

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@Bean
	static StatementCount statementCount() {
		return new StatementCount();
	}

}
