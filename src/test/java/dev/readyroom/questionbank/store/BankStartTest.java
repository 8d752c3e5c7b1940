package dev.readyroom.questionbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.readyroom.questionbank.store.TestBank.topic;
import static org.assertj.core.api.Assertions.assertThat;

class BankStartTest {

	@TempDir
	Path folder;

	private final TestBank it = new TestBank(TestDatabase.H2.migrated());

	@BeforeEach
	void aFolderWithABank() throws IOException {
		Files.createDirectories(this.folder.resolve("exams"));
		Files.createDirectories(this.folder.resolve("x"));
		Files.writeString(this.folder.resolve("exams/demo.yaml"), TestBank.EXAM);
		Files.writeString(this.folder.resolve("x/kms.yaml"), topic("kms", "first", "second"));
	}

	private void start(String bank, boolean confirmed) {
		new BankStart(new BankLocation(bank, confirmed), this.it.synchronisation, this.it.bank)
			.afterSingletonsInstantiated();
	}

	@Test
	void theStartFollowsTheFolderThatIsNamed() {
		start(this.folder.toString(), false);
		assertThat(this.it.bank.published()).hasSize(2);
	}

	@Test
	void aFolderThatIsMissingLeavesTheBankAlone() {
		start(this.folder.toString(), false);
		start(this.folder.resolve("nowhere").toString(), true);
		assertThat(this.it.bank.published()).hasSize(2);
	}

	@Test
	void retiringMuchWaitsForItsConfirmation() throws IOException {
		start(this.folder.toString(), false);
		Files.writeString(this.folder.resolve("x/kms.yaml"), topic("kms", "first"));
		start(this.folder.toString(), false);
		assertThat(this.it.bank.published()).hasSize(2);
		start(this.folder.toString(), true);
		assertThat(this.it.bank.published()).hasSize(1);
	}

	@Test
	void withoutAFolderTheProgramsOwnBankIsFollowed() {
		start("", false);
		assertThat(this.it.bank.exams()).extracting((exam) -> exam.id()).contains("scs-c03", "sap-c02");
	}

}
