package dev.readyroom.questionbank.catalog;

import java.time.Duration;

import dev.readyroom.questionbank.store.Picture;
import dev.readyroom.questionbank.store.StoredBank;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Diagrams of the study notes. */
@Controller
class PictureController {

	/** A picture opened by itself is a document: it may style itself and nothing else. */
	private static final String CONTENT = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private final StoredBank bank;

	PictureController(StoredBank bank) {
		this.bank = bank;
	}

	@GetMapping("/topics/images/{name:[a-z0-9-]+\\.svg}")
	ResponseEntity<String> show(@PathVariable String name,
			@RequestParam(name = "v", required = false) @Nullable String version) {
		Picture picture = this.bank.picture(name).orElseThrow(NotFound::new);
		CacheControl caching = picture.version().equals(version)
				? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noCache();
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(caching)
			.eTag(picture.version())
			.header("Content-Security-Policy", CONTENT)
			.body(picture.svg());
	}

}
