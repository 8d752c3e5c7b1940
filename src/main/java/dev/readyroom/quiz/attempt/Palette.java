package dev.readyroom.quiz.attempt;

import java.util.List;

/** All positions of an attempt at a glance. */
record Palette(List<Entry> entries, AttemptSections sections) {

	static Palette of(Attempt attempt, List<Slot> slots) {
		return new Palette(slots.stream().map((slot) -> Entry.of(attempt, slot)).toList(), attempt.sections());
	}

	public long answered() {
		return this.entries.stream().filter((entry) -> "answered".equals(entry.state())).count();
	}

	public List<Entry> unanswered() {
		return this.entries.stream().filter((entry) -> !"answered".equals(entry.state())).toList();
	}

	public List<Entry> flagged() {
		return this.entries.stream().filter(Entry::flagged).toList();
	}

	/**
	 * One position.
	 *
	 * @param state {@code unseen}, {@code seen} or {@code answered}
	 * @param open whether the learner may go there
	 */
	record Entry(int position, String state, boolean flagged, boolean current, boolean open) {

		static Entry of(Attempt attempt, Slot slot) {
			String state = slot.answered() ? "answered" : slot.served() ? "seen" : "unseen";
			boolean current = slot.position() == attempt.current();
			return new Entry(slot.position(), state, slot.flagged(), current,
					current || !attempt.terms().forwardOnly());
		}

	}

}
