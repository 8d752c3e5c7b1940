package dev.readyroom.web;

import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What breaks outside of our controllers, such as in a filter, gets a reference too,
 * which is also in the log.
 */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

	private static final Logger logger = LoggerFactory.getLogger(ReferencedErrors.class);

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		if (attributes.get("status") instanceof Integer status && status >= 500) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			logger.error("Reference {}: {} failed", reference,
					request.getAttribute("jakarta.servlet.error.request_uri", RequestAttributes.SCOPE_REQUEST),
					getError(request));
			attributes.put("reference", reference);
		}
		return attributes;
	}

}
