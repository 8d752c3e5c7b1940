package dev.readyroom.questionbank.check;

/** Pearson's chi-square distribution, as far as a bound needs it. */
final class ChiSquare {

	/** The 0.99 quantile of the standard normal distribution. */
	private static final double Z99 = 2.3263478740408408;

	private ChiSquare() {
	}

	/**
	 * Whether one in a hundred samples would be at least as far from what was expected.
	 * Wilson and Hilferty's approximation: the cube root is nearly normal.
	 * @param degrees of freedom
	 * @see <a href="https://doi.org/10.1073/pnas.17.12.684">Wilson and Hilferty 1931</a>
	 */
	static boolean isByChance(double chiSquare, int degrees) {
		if (degrees < 1) {
			return true;
		}
		double variance = 2.0 / (9 * degrees);
		return (Math.cbrt(chiSquare / degrees) - (1 - variance)) / Math.sqrt(variance) <= Z99;
	}

}
