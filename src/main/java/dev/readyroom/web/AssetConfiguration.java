package dev.readyroom.web;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts and images, kept by browsers for a year under addresses that change
 * with them. Each has a handler of its own rather than one for every path: with that,
 * each link rendered on a page would be looked for among the files first.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	private final String version;

	AssetConfiguration(@Value("${readyroom.assets-version}") String version) {
		this.version = version;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String kind : new String[] { "css", "img" }) {
			registry.addResourceHandler("/" + kind + "/**")
				.addResourceLocations("classpath:/static/" + kind + "/")
				.setCacheControl(YEAR)
				.resourceChain(true)
				.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
		}
		registry.addResourceHandler("/js/**")
			.addResourceLocations("classpath:/static/js/")
			.setCacheControl(YEAR)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addFixedVersionStrategy(this.version, "/**"));
		// The chain finds the version of each library by itself.
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(YEAR)
			.resourceChain(true);
	}

}
