package dev.readyroom.cli.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Cleans up what a measurement left. */
final class Folders {

	private Folders() {
	}

	static void delete(Path folder) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
	}

}
