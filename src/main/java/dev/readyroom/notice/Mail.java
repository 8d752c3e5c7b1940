package dev.readyroom.notice;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Plain-text mail to people, from message keys. It goes out after the transaction that
 * asked for it has been committed, and nobody waits for the mail server.
 */
@Component
public class Mail {

	private static final Logger logger = LoggerFactory.getLogger(Mail.class);

	@Nullable private final JavaMailSender sender;

	private final MailSettings settings;

	private final MessageSource messages;

	private final Executor executor;

	/** A class of hundreds may be invited at once; mail servers take few at a time. */
	private final Semaphore connections = new Semaphore(4);

	Mail(ObjectProvider<JavaMailSender> sender, MailSettings settings, MessageSource messages,
			@Qualifier("applicationTaskExecutor") Executor executor) {
		this.sender = sender.getIfAvailable();
		this.settings = settings;
		this.messages = messages;
		this.executor = executor;
	}

	/** Whether this installation can send mail ({@code spring.mail.host} is set). */
	public boolean isSetUp() {
		return this.sender != null;
	}

	/**
	 * Sends a mail; does nothing when mail is not set up.
	 * @param key the start of two message keys, which end in {@code .subject} and
	 * {@code .text}
	 * @param arguments for both messages
	 */
	public void send(String to, String key, Object... arguments) {
		JavaMailSender sender = this.sender;
		if (sender == null) {
			return;
		}
		SimpleMailMessage mail = write(to, key, arguments);
		afterCommit(() -> this.executor.execute(() -> deliver(sender, mail, key)));
	}

	private SimpleMailMessage write(String to, String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.settings.mailFrom());
		mail.setTo(to);
		mail.setSubject(this.messages.getMessage(key + ".subject", arguments, locale));
		mail.setText(this.messages.getMessage(key + ".text", arguments, locale));
		return mail;
	}

	private static void afterCommit(Runnable work) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			work.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				work.run();
			}
		});
	}

	private void deliver(JavaMailSender sender, SimpleMailMessage mail, String key) {
		this.connections.acquireUninterruptibly();
		try {
			sender.send(mail);
		}
		catch (MailException ex) {
			// Neither the address nor the text, which may hold a link that signs in.
			logger.error("A mail ({}) could not be sent: {}", key, ex.getMostSpecificCause().getClass().getName());
		}
		finally {
			this.connections.release();
		}
	}

}
