package dev.readyroom.questionbank.exchange;

import java.time.Instant;

import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.aiken.AikenWriter;
import dev.readyroom.questionbank.exchange.anki.AnkiTextWriter;
import dev.readyroom.questionbank.exchange.anki.AnkiWriter;
import dev.readyroom.questionbank.exchange.gift.GiftWriter;
import dev.readyroom.questionbank.exchange.moodle.MoodleWriter;
import dev.readyroom.questionbank.exchange.qti.QtiWriter;
import dev.readyroom.questionbank.exchange.sheet.KahootWriter;
import dev.readyroom.questionbank.exchange.sheet.TemplateWriter;

/** The writer of each format. */
final class Writings {

	private Writings() {
	}

	static Writing of(Format format, Pictures pictures, Instant now) {
		return switch (format) {
			case GIFT -> new GiftWriter();
			case MOODLE_XML -> new MoodleWriter(pictures);
			case AIKEN -> new AikenWriter();
			case QTI_21 -> new QtiWriter(false, pictures);
			case QTI_30 -> new QtiWriter(true, pictures);
			case CSV -> new TemplateWriter(false);
			case XLSX -> new TemplateWriter(true);
			case KAHOOT -> new KahootWriter();
			case ANKI -> new AnkiWriter(now.getEpochSecond(), pictures);
			case ANKI_TEXT -> new AnkiTextWriter();
			case QTI_12, QTI_22, YAML -> throw new IllegalArgumentException(format.title() + " is not written here");
		};
	}

}
