package dev.readyroom.questionbank.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The files below {@code question-bank/} on the class path. In a jar its index is read
 * once: asking the class loader for each file costs most of a second at every start.
 */
final class OwnFiles {

	/** Always there, so that everything beside it can be found. */
	private static final String LANDMARK = "question-bank/README.md";

	private OwnFiles() {
	}

	static SortedMap<String, byte[]> read(Predicate<String> wanted) throws IOException {
		URL landmark = OwnFiles.class.getClassLoader().getResource(LANDMARK);
		if (landmark == null) {
			throw new FileNotFoundException(LANDMARK + " is not on the class path");
		}
		URLConnection connection = landmark.openConnection();
		return (connection instanceof JarURLConnection jar) ? inJar(jar, wanted)
				: BankFiles.read(Path.of(URI.create(landmark.toString())).resolveSibling(""), wanted);
	}

	private static SortedMap<String, byte[]> inJar(JarURLConnection connection, Predicate<String> wanted)
			throws IOException {
		String landmark = connection.getEntryName();
		String folder = landmark.substring(0, landmark.lastIndexOf('/') + 1);
		SortedMap<String, byte[]> files = new TreeMap<>();
		JarFile jar = connection.getJarFile();
		for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
			JarEntry entry = entries.nextElement();
			if (!entry.isDirectory() && entry.getName().startsWith(folder)
					&& wanted.test(entry.getName().substring(folder.length()))) {
				try (InputStream in = jar.getInputStream(entry)) {
					files.put(entry.getName().substring(folder.length()), in.readAllBytes());
				}
			}
		}
		return files;
	}

}
