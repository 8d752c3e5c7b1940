package dev.readyroom.cli;

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
