package dev.readyroom.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How long commands show that they are at work. */
final class Bars {

	private Bars() {
	}

	/** On the error stream, so that what is printed stays clean. */
	static ProgressBar of(String task, boolean hidden) {
		ProgressBarBuilder builder = new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(-1)
			.setUnit(" items", 1)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.showSpeed();
		return hidden ? builder.setConsumer(new Silent()).build() : builder.build();
	}

	/** A sentence for the usual reason. */
	static String whyClosed(RuntimeException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("already in use") || message.contains("Locked by another process")) {
				return "The server is running on this database. Stop it first, or do this in the browser under /bank";
			}
		}
		return "The database cannot be opened: " + ex.getMessage();
	}

	/** A sentence for people. */
	static String whyNot(String done, Path path, IOException ex) {
		String why = (ex instanceof AccessDeniedException || ex.getCause() instanceof AccessDeniedException)
				? "permission is denied"
				: (ex instanceof NoSuchFileException) ? "there is no such file or folder" : ex.getMessage();
		return path + " cannot be " + done + ": " + why;
	}

	private static final class Silent implements me.tongfei.progressbar.ProgressBarConsumer {

		@Override
		public int getMaxRenderedLength() {
			return 80;
		}

		@Override
		public void accept(String rendered) {
		}

		@Override
		public void close() {
		}

	}

}
