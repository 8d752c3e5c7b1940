package dev.readyroom.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.readyroom.AppTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who stops sending in the middle of a file. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenOffUploadTest {

	@LocalServerPort
	private int port;

	@Test
	void isNoNews(CapturedOutput log) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write("""
					POST /bank/import HTTP/1.1\r
					Host: localhost\r
					Content-Type: multipart/form-data; boundary=x\r
					Content-Length: 100000\r
					\r
					--x\r
					Content-Disposition: form-data; name="files"; filename="a.gift"\r
					\r
					Half of it""".getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.matches("(?s)(HTTP/1.1 400 .*)?")
				.doesNotContain("<html");
		}
		assertThat(log).doesNotContain("Exception");
	}

}
