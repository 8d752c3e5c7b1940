package dev.readyroom.audit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log, for administrators. */
@Controller
class AuditController {

	private static final int PAGE_SIZE = 50;

	private final AuditLog log;

	private final ActorNames names;

	AuditController(AuditLog log, ActorNames names) {
		this.log = log;
		this.names = names;
	}

	@GetMapping("/admin/audit")
	String page(@RequestParam(required = false) @Nullable UUID before,
			@RequestParam(required = false) @Nullable UUID about, Model model) {
		// One more than shown tells whether there are older ones.
		List<AuditLine> lines = this.log.before(before, about, PAGE_SIZE + 1);
		boolean more = lines.size() > PAGE_SIZE;
		List<AuditLine> shown = more ? lines.subList(0, PAGE_SIZE) : lines;
		model.addAttribute("lines", shown);
		model.addAttribute("names", this.names.of(people(shown, about)));
		model.addAttribute("about", about);
		model.addAttribute("newest", before == null);
		model.addAttribute("older", more ? shown.getLast().id() : null);
		return "audit/log";
	}

	private static List<UUID> people(List<AuditLine> lines, @Nullable UUID about) {
		return Stream
			.concat(Stream.of(about), lines.stream().flatMap((line) -> Stream.of(line.actor(), line.subject())))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
