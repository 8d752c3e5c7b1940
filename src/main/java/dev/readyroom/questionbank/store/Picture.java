package dev.readyroom.questionbank.store;

/**
 * A diagram as SVG.
 *
 * @param version changes whenever the picture does
 */
public record Picture(String svg, String version) {
}
