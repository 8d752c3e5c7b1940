package dev.readyroom.quiz.definition;

/** All that an author says about a quiz at once. */
public record QuizContent(String title, String introduction, Asked asked, Conditions conditions) {

	static QuizContent of(Quiz quiz) {
		return new QuizContent(quiz.title(), quiz.introduction(), quiz.asked(), quiz.conditions());
	}

	void writeTo(Quiz quiz) {
		quiz.describe(this.title, this.introduction);
		quiz.ask(this.asked);
		quiz.on(this.conditions);
	}

}
