package dev.readyroom.cli.bench;

/**
 * Warm-up, then what counts, then the end; instants are of {@link System#nanoTime()}.
 */
record Phase(long from, long to) {

	static Phase after(int warmUpSeconds, int seconds) {
		long from = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
		return new Phase(from, from + seconds * 1_000_000_000L);
	}

	/** Whether what began then and ends now lies in what counts. */
	boolean measured(long begun) {
		return begun >= this.from && System.nanoTime() <= this.to;
	}

	boolean over() {
		return System.nanoTime() > this.to;
	}

}
