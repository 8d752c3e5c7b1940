package dev.readyroom.questionbank.attachment;

import java.time.Duration;

import dev.readyroom.web.NotFound;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves pictures. Whoever knows the name has seen the text it stands in: visitors try
 * questions too.
 */
@Controller
class AttachmentController {

	/** A picture opened by itself must not become a page. */
	private static final String CONTENT = "default-src 'none'; sandbox; frame-ancestors 'none'";

	private final Attachments attachments;

	AttachmentController(Attachments attachments) {
		this.attachments = attachments;
	}

	@GetMapping("/attachments/{name:" + Attachment.NAME + "}")
	ResponseEntity<byte[]> show(@PathVariable String name) {
		Attachment picture = this.attachments.named(name).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.type()))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.header("Content-Security-Policy", CONTENT)
			.header("X-Content-Type-Options", "nosniff")
			.body(picture.bytes());
	}

}
