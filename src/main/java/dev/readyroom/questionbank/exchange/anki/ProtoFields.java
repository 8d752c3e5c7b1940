package dev.readyroom.questionbank.exchange.anki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** As much of protocol buffers as a list of names needs. */
final class ProtoFields {

	private final byte[] bytes;

	private int at;

	private ProtoFields(byte[] bytes) {
		this.bytes = bytes;
	}

	/** What a field holds, as often as it is there; what is broken ends the list. */
	static List<byte[]> of(byte[] message, int field) {
		ProtoFields in = new ProtoFields(message);
		List<byte[]> found = new ArrayList<>();
		while (in.at < message.length) {
			long key = in.number();
			long length = switch ((int) (key & 7)) {
				case 0 -> in.number() * 0;
				case 1 -> 8;
				case 2 -> in.number();
				case 5 -> 4;
				default -> -1;
			};
			if (length < 0 || length > message.length - in.at) {
				return found;
			}
			if (key >>> 3 == field && (key & 7) == 2) {
				found.add(Arrays.copyOfRange(message, in.at, in.at + (int) length));
			}
			in.at += (int) length;
		}
		return found;
	}

	private long number() {
		long number = 0;
		for (int shift = 0; shift < 64 && this.at < this.bytes.length; shift += 7) {
			byte next = this.bytes[this.at++];
			number |= (long) (next & 0x7f) << shift;
			if (next >= 0) {
				return number;
			}
		}
		return -1;
	}

}
