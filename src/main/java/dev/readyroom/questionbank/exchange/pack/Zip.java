package dev.readyroom.questionbank.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file in memory, unpacked within limits. Nothing of it is ever written to a disk
 * by the name it has inside.
 */
public final class Zip {

	private static final int MOST_FILES = 20_000;

	private static final long MOST_BYTES = 200_000_000;

	/** More than this many times its size is a bomb; small ones may be. */
	private static final long MOST_RATIO = 200;

	private static final long HARMLESS = 20_000_000;

	private final SortedMap<String, byte[]> files;

	private Zip(Map<String, byte[]> files) {
		this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	public static boolean isOne(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	/**
	 * @throws UnsafeZip where it is broken, or a name in it leads elsewhere, or it holds
	 * too much
	 */
	public static Zip read(byte[] bytes) throws UnsafeZip {
		Map<String, byte[]> files = new TreeMap<>();
		long left = Math.min(MOST_BYTES, Math.max(HARMLESS, bytes.length * MOST_RATIO));
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
				if (entry.isDirectory()) {
					continue;
				}
				byte[] content = content(zip, entry, left);
				left -= content.length;
				files.put(safe(entry.getName()), content);
				if (files.size() > MOST_FILES) {
					throw new UnsafeZip("The package holds more than " + MOST_FILES + " files. Split it.");
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnsafeZip("The package is broken and cannot be unpacked: " + ex.getMessage());
		}
		return new Zip(files);
	}

	/** What an entry says of its size is not believed. */
	private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException, UnsafeZip {
		if (entry.isUnixSymlink()) {
			throw new UnsafeZip("The package holds a link: \"" + entry.getName() + "\". It is refused.");
		}
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] content = in.readNBytes((int) left + 1);
			if (content.length > left) {
				throw new UnsafeZip("The package unpacks to far more than it should. It is refused.");
			}
			return content;
		}
	}

	private static String safe(String name) throws UnsafeZip {
		String path = name.replace('\\', '/');
		if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || path.matches("(.*/)?\\.\\.(/.*)?")
				|| path.indexOf('\0') >= 0) {
			throw new UnsafeZip(
					"The package holds a file whose name leads out of it: \"" + name + "\". It is refused.");
		}
		return path.replaceFirst("^(\\./)+", "");
	}

	public boolean has(String name) {
		return this.files.containsKey(name);
	}

	/** Sorted. */
	public Collection<String> names() {
		return this.files.keySet();
	}

	public byte[] bytes(String name) {
		return Objects.requireNonNull(this.files.get(name), name);
	}

	/** Packs files, the same ones always to the same bytes. */
	public static byte[] write(Map<String, byte[]> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
				out.putNextEntry(entry);
				out.write(file.getValue());
				out.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
