package dev.readyroom.shared;

/**
 * A proportion with the uncertainty that its sample leaves. All three are fractions
 * between 0 and 1, and {@code low <= rate <= high}.
 */
public record Interval(double low, double rate, double high) {

	/** The 0.975 quantile of the standard normal: a two-sided 95 % interval. */
	private static final double Z = 1.959963984540054;

	/**
	 * Wilson's score interval at 95 % for {@code right} successes of {@code n}. With no
	 * sample at all nothing is known: 0 to 1 around a rate of 0.
	 * @param right successes, 0 to {@code n}; fractions of a success are allowed, for
	 * partial credit
	 * @param n trials, 0 or more
	 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
	 */
	public static Interval wilson(double right, long n) {
		if (right < 0 || right > n) {
			throw new IllegalArgumentException("right must be from 0 to n, but was " + right + " of " + n);
		}
		if (n == 0) {
			return new Interval(0, 0, 1);
		}
		double rate = right / n;
		double z2 = Z * Z;
		double centre = rate + z2 / (2 * n);
		double spread = Z * Math.sqrt(rate * (1 - rate) / n + z2 / (4.0 * n * n));
		double scale = 1 + z2 / n;
		return new Interval(Math.clamp((centre - spread) / scale, 0, rate), rate,
				Math.clamp((centre + spread) / scale, rate, 1));
	}

	/** The rate in whole percent. */
	public int percent() {
		return (int) Math.round(100 * this.rate);
	}

	/** The ends in whole percent, rounded outwards: not surer than it is. */
	public int lowPercent() {
		return (int) Math.floor(100 * this.low);
	}

	public int highPercent() {
		return (int) Math.ceil(100 * this.high);
	}

}
