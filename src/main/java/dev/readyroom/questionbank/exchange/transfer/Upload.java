package dev.readyroom.questionbank.exchange.transfer;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.BankImport.SourceFile;
import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.FoundFile;

/**
 * Files that somebody brought, and what is to be done with them.
 *
 * @param format null to find it out
 * @param topic slug for questions whose file names none; empty for one named after the
 * file
 */
record Upload(UUID id, @Nullable Format format, String topic, boolean strict, List<SourceFile> files) {

	List<FoundFile> read() {
		return this.files.stream().map((file) -> FileReading.read(file.name(), file.bytes(), this.format)).toList();
	}

}
