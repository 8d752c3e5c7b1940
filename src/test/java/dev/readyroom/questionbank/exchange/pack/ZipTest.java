package dev.readyroom.questionbank.exchange.pack;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ZipTest {

	@ParameterizedTest
	@ValueSource(strings = { "../x.xml", "a/../../x.xml", "/etc/x.xml", "C:/x.xml", "..\\x.xml", "a/.." })
	void aNameThatLeadsOutOfThePackageIsRefused(String name) {
		byte[] zip = Zip.write(Map.of(name, new byte[1]));
		assertThatExceptionOfType(UnsafeZip.class).isThrownBy(() -> Zip.read(zip)).withMessageContaining("leads out");
	}

	@Test
	void aBombIsRefusedBeforeItGoesOff() {
		byte[] zip = Zip.write(Map.of("imsmanifest.xml", new byte[60_000_000]));
		assertThat(zip.length).isLessThan(100_000);
		assertThatExceptionOfType(UnsafeZip.class).isThrownBy(() -> Zip.read(zip)).withMessageContaining("far more");
		assertThat(FileReading.read("x.zip", zip, null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("far more"));
	}

	@Test
	void aTornPackageIsRefused() {
		byte[] zip = Zip.write(Map.of("a.xml", new byte[500]));
		byte[] torn = java.util.Arrays.copyOf(zip, zip.length / 2);
		assertThatExceptionOfType(UnsafeZip.class).isThrownBy(() -> Zip.read(torn));
	}

	@Test
	void theSameFilesGiveTheSameBytes() {
		assertThat(Zip.write(Map.of("a", new byte[9]))).isEqualTo(Zip.write(Map.of("a", new byte[9])));
	}

}
