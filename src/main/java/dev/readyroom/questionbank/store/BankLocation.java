package dev.readyroom.questionbank.store;

import java.io.IOException;
import java.nio.file.Path;

import dev.readyroom.questionbank.source.BankFiles;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the bank's files are.
 *
 * @param bank a folder; empty for the bank that the program brings along
 * @param bankConfirmRetire whether more than a tenth of the questions may be retired at
 * once
 */
@ConfigurationProperties("readyroom")
public record BankLocation(String bank, boolean bankConfirmRetire) {

	public BankFiles files() throws IOException {
		return this.bank.isBlank() ? BankFiles.onClassPath() : BankFiles.in(Path.of(this.bank));
	}

}
