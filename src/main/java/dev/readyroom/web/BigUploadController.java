package dev.readyroom.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Says that a file was too big to whoever sent it. */
@Controller
class BigUploadController {

	@GetMapping(BigUploads.PAGE)
	String tooBig(HttpServletRequest request) {
		boolean sent = request.getDispatcherType() == DispatcherType.FORWARD;
		throw sent ? new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE) : new NotFound();
	}

}
