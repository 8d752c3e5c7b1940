package dev.readyroom.questionbank.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of a bank, from a folder or from the class path, by their path below it.
 */
public final class BankFiles {

	private static final int MAX_BYTES = 16_000_000;

	private final String origin;

	private final SortedMap<String, byte[]> files;

	private BankFiles(String origin, Map<String, byte[]> files) {
		this.origin = origin;
		this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	/** Files made up in memory. */
	public static BankFiles of(String origin, Map<String, byte[]> files) {
		return new BankFiles(origin, files);
	}

	/**
	 * @throws NoSuchFileException where there is no such folder
	 */
	public static BankFiles in(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
		}
		return new BankFiles(folder.toString(), read(folder, BankFiles::belongs));
	}

	/** All files below a folder that are wanted, by their path below it. */
	static SortedMap<String, byte[]> read(Path folder, Predicate<String> wanted) throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder, 4)) {
			for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				if (wanted.test(path)) {
					files.put(path, read(file));
				}
			}
		}
		return files;
	}

	/** No file of a bank is near this size; its beginning is enough to say so. */
	private static byte[] read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(MAX_BYTES);
		}
	}

	/** The bank that the program brings along. */
	public static BankFiles onClassPath() {
		try {
			return new BankFiles("the program's own question bank", OwnFiles.read(BankFiles::belongs));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the program's own question bank cannot be read", ex);
		}
	}

	private static boolean belongs(String path) {
		boolean ours = Stream.of(".yaml", ".yml", ".md", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")
			.anyMatch(path::endsWith);
		return ours && !path.startsWith("schema/") && !path.endsWith("README.md") && !path.contains("/.")
				&& !path.startsWith(".");
	}

	/** The same but for some. */
	public BankFiles without(Predicate<String> unwanted) {
		SortedMap<String, byte[]> left = new TreeMap<>(this.files);
		left.keySet().removeIf(unwanted);
		return new BankFiles(this.origin, left);
	}

	public String origin() {
		return this.origin;
	}

	public byte @Nullable [] bytes(String path) {
		return this.files.get(path);
	}

	public boolean has(String path) {
		return this.files.containsKey(path);
	}

	/**
	 * The text of a file that is taken as it is; bytes that are no UTF-8 are replaced.
	 */
	public @Nullable String text(String path) {
		byte[] bytes = this.files.get(path);
		return (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : null;
	}

	/** Paths below the folder, sorted. */
	public List<String> paths(Predicate<String> wanted) {
		return this.files.keySet().stream().filter(wanted).toList();
	}

	/** Changes whenever a file does. */
	public String digest() {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			this.files.forEach((path, bytes) -> {
				sha256.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
				sha256.update(bytes);
			});
			return HexFormat.of().formatHex(sha256.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
