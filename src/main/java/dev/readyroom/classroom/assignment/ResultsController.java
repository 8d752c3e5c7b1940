package dev.readyroom.classroom.assignment;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a cohort does in an assignment: the leaders' page, and the same as a file. */
@Controller
@RequestMapping("/assignments/{id}/results")
class ResultsController {

	private static final int PAGE_SIZE = 50;

	private final AssignmentDoors doors;

	private final ResultPages pages;

	private final ResultFiles files;

	ResultsController(AssignmentDoors doors, ResultPages pages, ResultFiles files) {
		this.doors = doors;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(required = false) Results.@Nullable State state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		Results results = this.pages.of(entered.membership(), new AssignmentId(id));
		List<Results.Line> lines = results.in(state);
		Paging paging = Paging.of(page, PAGE_SIZE, lines.size());
		model.addAttribute("membership", entered.membership());
		model.addAttribute("id", id);
		model.addAttribute("heading", entered.assignment().title());
		model.addAttribute("conditions", entered.assignment().conditions());
		model.addAttribute("extraMinutes", entered.assignment().extraMinutes());
		model.addAttribute("closesAt",
				AssignmentForm.local(entered.assignment().conditions().closesAt(), entered.membership().zone()));
		model.addAttribute("results", results);
		model.addAttribute("states", Results.State.values());
		model.addAttribute("state", state);
		model.addAttribute("lines", lines.stream().skip(paging.offset()).limit(paging.size()).toList());
		model.addAttribute("paging", paging);
		return "classroom/assignment/results";
	}

	@GetMapping("/csv")
	ResponseEntity<byte[]> csv(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) throws IOException {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		Results results = this.pages.of(entered.membership(), new AssignmentId(id));
		return file("text/csv;charset=UTF-8", "csv", entered, this.files.csv(results, entered.membership().zone()));
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> xlsx(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) throws IOException {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		Results results = this.pages.of(entered.membership(), new AssignmentId(id));
		return file("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", entered,
				this.files.xlsx(results, entered.membership().zone()));
	}

	private static ResponseEntity<byte[]> file(String type, String ending, AssignmentDoors.Entered entered,
			byte[] content) {
		String name = entered.assignment().title().replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
				.filename((name.isEmpty() ? "results" : name) + "." + ending, java.nio.charset.StandardCharsets.UTF_8)
				.build()
				.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
