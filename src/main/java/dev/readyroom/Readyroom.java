package dev.readyroom;

import dev.readyroom.cli.CommandLineTool;
import dev.readyroom.cli.DataFolder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The one program: without arguments (or with options only) it serves; with a first
 * argument that is a word it is a command-line tool.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Readyroom {

	public static void main(String[] args) {
		endWithStarter();
		if (CommandLineTool.isMeant(args)) {
			System.exit(CommandLineTool.run(args));
		}
		SpringApplication application = new SpringApplication(Readyroom.class);
		application.addListeners(new DataFolder());
		application.run(args);
	}

	/** A process that an older Java started for us goes, however that one went. */
	private static void endWithStarter() {
		Long starter = Long.getLong("readyroom.started-by");
		if (starter != null) {
			ProcessHandle.of(starter)
				.ifPresentOrElse((process) -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(137)),
						() -> Runtime.getRuntime().halt(137));
		}
	}

}
