package dev.readyroom.identity.profile;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that is stored about oneself, as one file that programs can read too. */
@Controller
class DataController {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final List<PersonalData> parts;

	private final Audit audit;

	private final Throttle throttle;

	private final Clock clock;

	DataController(List<PersonalData> parts, Audit audit, Throttle throttle, Clock clock) {
		this.parts = parts;
		this.audit = audit;
		this.throttle = throttle;
		this.clock = clock;
	}

	@GetMapping("/profile/data")
	ResponseEntity<byte[]> download(@AuthenticationPrincipal CurrentUser me, HttpServletRequest request) {
		this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, request.getRemoteAddr(), "data " + me.id()));
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("written-at", this.clock.instant().toString());
		this.parts.forEach((part) -> file.put(part.part(), part.of(me.id())));
		this.audit.record(me.id().value(), "identity.audit.data", me.id(), null);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("readyroom-my-data.json").build().toString())
			.body(JSON.writeValueAsBytes(file));
	}

}
