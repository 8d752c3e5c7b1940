/**
 * Habits worth having, each with a test: what must hold for every module, page and text.
 */
package dev.readyroom.house;
