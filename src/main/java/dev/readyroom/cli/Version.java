package dev.readyroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		try (InputStream info = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (info == null) {
				return new String[] { "readyroom (development)" };
			}
			Properties build = new Properties();
			build.load(info);
			return new String[] { "readyroom " + build.getProperty("build.version") };
		}
	}

}
