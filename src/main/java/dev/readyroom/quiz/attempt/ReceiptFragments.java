package dev.readyroom.quiz.attempt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import dev.readyroom.web.OnceRendered;
import dev.readyroom.web.Prerendered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Receipts, from the template rendered once a language. */
@Component
class ReceiptFragments {

	private static final Receipt SAVED = Receipt.saved(0, java.time.Instant.EPOCH, false);

	private static final Receipt SAVED_OFFLINE = Receipt.saved(0, java.time.Instant.EPOCH, true);

	private final Map<Kind, Prerendered> rendered = new ConcurrentHashMap<>();

	private final OnceRendered templates;

	ReceiptFragments(OnceRendered templates) {
		this.templates = templates;
	}

	/** The receipt in the model, for an answer that was saved. */
	String saved(Model model, HttpServletRequest request, HttpServletResponse response) {
		Receipt receipt = (Receipt) Objects.requireNonNull(model.getAttribute("receipt"));
		String savedAt = (String) Objects.requireNonNull(model.getAttribute("savedAt"));
		Kind kind = new Kind(receipt.offline(), RequestContextUtils.getLocale(request));
		Prerendered html = this.rendered.computeIfAbsent(kind, (_) -> render(kind, request, response));
		StringBuilder filled = new StringBuilder(200);
		html.fill(filled, String.valueOf(receipt.position()), savedAt);
		return filled.toString();
	}

	private Prerendered render(Kind kind, HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>();
		model.put("receipt", kind.offline() ? SAVED_OFFLINE : SAVED);
		model.put("receiptPosition", Prerendered.mark(0));
		model.put("savedAt", Prerendered.mark(1));
		return Prerendered
			.of(this.templates.fragment("quiz/attempt/slot", "receipt", model, kind.locale(), request, response));
	}

	private record Kind(boolean offline, Locale locale) {
	}

}
