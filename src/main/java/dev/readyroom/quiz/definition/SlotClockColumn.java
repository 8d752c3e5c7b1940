package dev.readyroom.quiz.definition;

import dev.readyroom.quiz.SlotClock;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Questions' clocks in the database: {@code none}, {@code own} or seconds. */
@Converter
class SlotClockColumn implements AttributeConverter<SlotClock, String> {

	@Override
	public String convertToDatabaseColumn(SlotClock clock) {
		return clock.encoded();
	}

	@Override
	public SlotClock convertToEntityAttribute(String encoded) {
		return SlotClock.parse(encoded);
	}

}
