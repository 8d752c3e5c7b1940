package dev.readyroom.questionbank.authoring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How questions are reviewed.
 *
 * @param reviewAlone whether authors may publish what they wrote themselves, where there
 * is but one
 */
@ConfigurationProperties("readyroom")
record ReviewSettings(boolean reviewAlone) {
}
