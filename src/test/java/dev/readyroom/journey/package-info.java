/**
 * Journeys in a real browser, through the real server: what only the two together can get
 * wrong.
 */
package dev.readyroom.journey;
