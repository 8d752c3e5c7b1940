package dev.readyroom.identity.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** One try that counts against a limit. */
public record Try(Limit limit, String of) {

	public static Try from(Limit limit, String address) {
		return new Try(limit, network(address));
	}

	public static Try from(Limit limit, String address, Object account) {
		return new Try(limit, network(address) + " " + account);
	}

	/** Everybody who has one IPv6 address has a whole /64 of them. */
	static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
