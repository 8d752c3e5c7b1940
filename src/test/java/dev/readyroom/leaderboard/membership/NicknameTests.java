package dev.readyroom.leaderboard.membership;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NicknameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Al", "  Key  Rotator ", "Zoë", "注册 用户", "x-1.2_3", "ÅngströmÅngströmÅngströmÅngst" })
	void namesOfAnyScriptFit(String text) {
		assertThat(new Nickname(text).fits()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "-ab", "ab-", "<b>", "a\u202Eb", "a\u0000b", "😀😀", "a@b",
			"abcdefghijklmnopqrstuvwxyz01234" })
	void othersDoNot(String text) {
		assertThat(new Nickname(text).fits()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Key Rotator, key-rotator", "K.M.S, kms", "ＫＭＳ, KMS", "Zoe\u0308, Zoë" })
	void whatReadsAlikeIsOne(String one, String other) {
		assertThat(new Nickname(one).key()).isEqualTo(new Nickname(other).key());
	}

}
