package dev.readyroom.questionbank.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttachmentTest {

	private static void isUnfit(byte[] bytes, String reason) {
		assertThatExceptionOfType(Unfit.class).isThrownBy(() -> Attachment.of(bytes)).withMessageContaining(reason);
	}

	@ParameterizedTest
	@CsvSource({ "png, image/png", "jpg, image/jpeg", "gif, image/gif" })
	void aPictureIsWhatItsFirstBytesSay(String kind, String type) {
		Attachment picture = SamplePictures.kept(SamplePictures.of(kind, 0xff));
		assertThat(picture.name()).matches(Attachment.NAME).endsWith("." + kind);
		assertThat(picture.type()).isEqualTo(type);
	}

	@Test
	void webpIsReadWithoutJavasHelp() {
		assertThat(SamplePictures.kept(SamplePictures.webp()).type()).isEqualTo("image/webp");
	}

	@Test
	void theSamePictureHasTheSameNameAndAnotherOneAnother() {
		String name = SamplePictures.kept(SamplePictures.png()).name();
		assertThat(SamplePictures.kept(SamplePictures.png()).name()).isEqualTo(name);
		assertThat(SamplePictures.kept(SamplePictures.of("png", 1)).name()).isNotEqualTo(name);
	}

	@Test
	void whatCouldHoldAScriptIsNoPicture() {
		isUnfit("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>".getBytes(StandardCharsets.UTF_8),
				"none of PNG");
		isUnfit("<html>GIF89a</html>".getBytes(StandardCharsets.UTF_8), "none of PNG");
		isUnfit("RIFF____AVI LIST".getBytes(StandardCharsets.UTF_8), "none of PNG");
		isUnfit(new byte[0], "none of PNG");
	}

	@Test
	void aPictureThatUnpacksToFarTooMuchIsRefusedByItsHead() {
		isUnfit(SamplePictures.hugePng(), "60000 by 60000 pixels");
	}

	@Test
	void aPictureThatIsCutOffIsBroken() {
		isUnfit(Arrays.copyOf(SamplePictures.png(), 12), "it is broken");
		isUnfit("GIF89a".getBytes(StandardCharsets.UTF_8), "it is broken");
		isUnfit(Arrays.copyOf(SamplePictures.webp(), 20), "it is broken");
	}

	@Test
	void moreThanFiveMegabytesAreTooMany() {
		isUnfit(Arrays.copyOf(SamplePictures.png(), Attachment.MOST_BYTES + 1), "more than 5 MB");
	}

	@Test
	void textsNameTheirPictures() {
		String name = SamplePictures.kept(SamplePictures.png()).name();
		assertThat(Attachment.in("a ![b](images/" + name + ") c, images/other.png")).containsExactly(name);
	}

}
