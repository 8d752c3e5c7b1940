package dev.readyroom.questionbank;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A statement to be judged. Position 0 is "true", position 1 is "false". */
public record TrueFalse(String stem, boolean answer) implements Question {

	private static final List<Option> OPTIONS = List.of(new Option("True", true), new Option("False", true));

	@Override
	public QuestionType type() {
		return QuestionType.TRUE_FALSE;
	}

	@Override
	public List<Option> options() {
		return OPTIONS;
	}

	@Override
	public Set<Integer> rights() {
		return Set.of(this.answer ? 0 : 1);
	}

	@Override
	public double grade(Response response, Credit credit) {
		return response.equals(key()) ? 1 : 0;
	}

	@Override
	public Response key() {
		return Response.Chosen.of(this.answer ? 0 : 1);
	}

	@Override
	public boolean accepts(Response response) {
		return Choice.acceptsChoice(response, 2, 1);
	}

	/** True always stands before false: nothing is learnt from mixing them. */
	@Override
	public ShownOrder shuffled(RandomGenerator random) {
		return ShownOrder.of(List.of(0, 1));
	}

}
