package dev.readyroom.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import dev.readyroom.Readyroom;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

	private static final Path DIAGRAM = Path.of("docs/architecture/modules.md");

	private final ApplicationModules modules = ApplicationModules.of(Readyroom.class);

	@Test
	void modulesLeanOnlyOnWhatTheySay() {
		this.modules.verify();
	}

	@Test
	void everyModuleSaysWhatItIs() throws IOException {
		for (ApplicationModule module : this.modules) {
			Path info = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'),
					"package-info.java");
			assertThat(Files.readString(info)).as(info.toString())
				.startsWith("/**")
				.contains("@ApplicationModule(allowedDependencies")
				.contains("@NullMarked");
		}
	}

	/** Mermaid, so that people read it where they read the code. */
	@Test
	void theDiagramIsUpToDate() throws IOException {
		String now = diagram();
		String kept = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
		if (!kept.equals(now)) {
			Files.createDirectories(DIAGRAM.getParent());
			Files.writeString(DIAGRAM, now);
		}
		assertThat(kept).as("%s was out of date and has been written anew: commit it", DIAGRAM).isEqualTo(now);
	}

	private String diagram() {
		StringBuilder text = new StringBuilder("""
				# Modules

				An arrow points at what a module calls. Written by `ModulesTests` from the code; do not edit.

				```mermaid
				flowchart TD
				""");
		List<ApplicationModule> sorted = this.modules.stream().sorted(Comparator.comparing(Object::toString)).toList();
		for (ApplicationModule module : sorted.stream().sorted(Comparator.comparing(ModulesTests::name)).toList()) {
			text.append("  ").append(name(module)).append('\n');
			module.getDirectDependencies(this.modules)
				.uniqueModules()
				.map(ModulesTests::name)
				.sorted()
				.forEach((other) -> text.append("  ").append(name(module)).append(" --> ").append(other).append('\n'));
		}
		return text.append("```\n").toString();
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
