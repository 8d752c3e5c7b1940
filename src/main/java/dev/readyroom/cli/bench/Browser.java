package dev.readyroom.cli.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.HttpProcessors;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is to the server: one kept-alive connection, cookies, and pages taken
 * compressed. It follows no redirects by itself.
 */
final class Browser implements AutoCloseable {

	private static final HttpProcessor PROCESSOR = HttpProcessors.client("readyroom-bench");

	private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();

	private final HttpHost host;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private @Nullable DefaultBHttpClientConnection connection;

	private @Nullable String cookieHeader;

	Browser(int port) {
		this.host = new HttpHost("http", "127.0.0.1", port);
	}

	Page get(String path, String... headers) throws IOException {
		return send("GET", path, null, headers);
	}

	/**
	 * @param form an encoded form
	 */
	Page post(String path, String form, String... headers) throws IOException {
		return send("POST", path, form, headers);
	}

	private Page send(String method, String path, @Nullable String form, String... headers) throws IOException {
		BasicClassicHttpRequest request = new BasicClassicHttpRequest(method, this.host, path);
		request.setHeader("Accept-Encoding", "gzip");
		request.setHeader("Accept", "text/html");
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		if (this.cookieHeader != null) {
			request.setHeader("Cookie", this.cookieHeader);
		}
		if (form != null) {
			request.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
		}
		HttpCoreContext context = HttpCoreContext.create();
		try {
			DefaultBHttpClientConnection open = connection();
			EXECUTOR.preProcess(request, PROCESSOR, context);
			ClassicHttpResponse response = EXECUTOR.execute(request, open, context);
			EXECUTOR.postProcess(response, PROCESSOR, context);
			return read(response);
		}
		catch (HttpException ex) {
			close();
			throw new IOException(ex);
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	private Page read(ClassicHttpResponse response) throws IOException {
		for (Header header : response.getHeaders("Set-Cookie")) {
			keep(header.getValue());
		}
		byte[] body = (response.getEntity() == null) ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
		Header encoding = response.getFirstHeader("Content-Encoding");
		if (encoding != null && "gzip".equals(encoding.getValue())) {
			try (GZIPInputStream plain = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
				body = plain.readAllBytes();
			}
		}
		Header location = response.getFirstHeader("Location");
		return new Page(response.getCode(), new String(body, StandardCharsets.UTF_8),
				(location == null) ? null : location.getValue().replaceFirst("^http://[^/]*", ""));
	}

	private void keep(String cookie) {
		int equals = cookie.indexOf('=');
		int end = cookie.indexOf(';');
		String value = cookie.substring(equals + 1, (end < 0) ? cookie.length() : end);
		if (value.isEmpty()) {
			this.cookies.remove(cookie.substring(0, equals));
		}
		else {
			this.cookies.put(cookie.substring(0, equals), value);
		}
		this.cookieHeader = this.cookies.isEmpty() ? null
				: this.cookies.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + entry.getValue())
					.collect(Collectors.joining("; "));
	}

	/** Opens a second connection for an event stream, as pages do, and leaves it open. */
	Socket stream(String path) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.host.getPort());
		String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nCookie: "
				+ this.cookieHeader + "\r\n\r\n";
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	void forgetCookies() {
		this.cookies.clear();
		this.cookieHeader = null;
	}

	private DefaultBHttpClientConnection connection() throws IOException {
		if (this.connection == null || !this.connection.isOpen()) {
			Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.host.getPort());
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(60_000);
			this.connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
			this.connection.bind(socket);
		}
		return this.connection;
	}

	@Override
	public void close() {
		if (this.connection != null) {
			this.connection.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
			this.connection = null;
		}
	}

	/**
	 * What came back.
	 *
	 * @param location path of a redirect
	 */
	record Page(int status, String body, @Nullable String location) {

		/**
		 * The text between two marks, after a first mark if given; null if they are not
		 * there.
		 */
		@Nullable String between(String before, String after) {
			int start = this.body.indexOf(before);
			int end = (start < 0) ? -1 : this.body.indexOf(after, start + before.length());
			return (end < 0) ? null : this.body.substring(start + before.length(), end);
		}

		String csrf() {
			String token = between("name=\"csrf-token\" content=\"", "\"");
			if (token == null) {
				throw new IllegalStateException("no token in a page of status " + this.status);
			}
			return token;
		}

	}

}
