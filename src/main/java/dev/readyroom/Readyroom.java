package dev.readyroom;

import dev.readyroom.cli.CommandLineTool;

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

	static void main(String[] args) {
		if (CommandLineTool.isMeant(args)) {
			System.exit(CommandLineTool.run(args));
		}
		SpringApplication.run(Readyroom.class, args);
	}

}
