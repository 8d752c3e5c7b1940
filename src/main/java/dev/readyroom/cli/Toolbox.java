package dev.readyroom.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The database and what commands need of the bank, without a server. It is no
 * configuration of the server's, which finds its parts by itself.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class })
@ConfigurationPropertiesScan("dev.readyroom.questionbank.store")
@ComponentScan("dev.readyroom.questionbank.store")
@ComponentScan(
		basePackages = { "dev.readyroom.audit", "dev.readyroom.questionbank.attachment",
				"dev.readyroom.questionbank.authoring", "dev.readyroom.questionbank.exchange.transfer" },
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = ".*\\.(?!(Attachments|Audit|AuthoredQuestions|BatchRows|Imports|Exports|Reports)$)[^.]+"))
class Toolbox {

	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	/**
	 * @param data the server's folder of data; null for the usual one
	 * @param bank the folder of questions; null for the one that settings name
	 */
	static ConfigurableApplicationContext open(@Nullable Path data, @Nullable Path bank) {
		List<String> arguments = new ArrayList<>(List.of("--logging.level.root=off"));
		if (data != null) {
			arguments.add("--readyroom.data=" + data);
		}
		if (bank != null) {
			arguments.add("--readyroom.bank=" + bank);
		}
		return new SpringApplicationBuilder(Toolbox.class).web(WebApplicationType.NONE)
			.listeners(new DataFolder())
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.registerShutdownHook(false)
			.run(arguments.toArray(String[]::new));
	}

}
