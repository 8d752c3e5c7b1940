package dev.readyroom.questionbank.exchange.anki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.github.luben.zstd.ZstdInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;

/**
 * The files of a package, which have numbers there; a list says what notes call them. Of
 * old it is JSON, now a protocol buffer, and all is packed once more.
 */
final class AnkiMedia {

	private static final int MOST_BYTES = 200_000_000;

	private final Zip zip;

	private final boolean packed;

	private final Map<String, String> numbers = new HashMap<>();

	private AnkiMedia(Zip zip, boolean packed) {
		this.zip = zip;
		this.packed = packed;
	}

	static AnkiMedia of(Zip zip, boolean packed) throws IOException, UnsafeZip {
		AnkiMedia media = new AnkiMedia(zip, packed);
		if (zip.has("media")) {
			byte[] list = zip.bytes("media");
			if (packed) {
				media.entries(unpacked(list));
			}
			else {
				media.names(list);
			}
		}
		return media;
	}

	private void names(byte[] json) {
		try {
			for (Map.Entry<String, JsonNode> entry : JsonMapper.builder().build().readTree(json).properties()) {
				this.numbers.put(composed(entry.getValue().asString("")), entry.getKey());
			}
		}
		catch (JacksonException ex) {
			// Notes are good without it: what they show is listed as lost then.
		}
	}

	/** Each is field 1 of the list, and its name field 1 of it. */
	private void entries(byte[] list) {
		int number = 0;
		for (byte[] entry : ProtoFields.of(list, 1)) {
			String place = String.valueOf(number++);
			ProtoFields.of(entry, 1)
				.stream()
				.findFirst()
				.ifPresent((name) -> this.numbers.put(composed(new String(name, StandardCharsets.UTF_8)), place));
		}
	}

	byte @Nullable [] bytes(String name) {
		String number = Stream.of(name, decoded(name))
			.map((it) -> this.numbers.get(composed(it)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (number == null || !this.zip.has(number)) {
			return null;
		}
		try {
			byte[] bytes = this.zip.bytes(number);
			return this.packed ? unpacked(bytes) : bytes;
		}
		catch (IOException | UnsafeZip ex) {
			return null;
		}
	}

	/** Fields may write a name as an address does. */
	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

	/** A letter with its accent may be one sign or two. */
	private static String composed(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

	static byte[] unpacked(byte[] packed) throws IOException, UnsafeZip {
		try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw UnsafeZip.because("The package unpacks to far more than it should. It is refused.");
			}
			return bytes;
		}
	}

}
