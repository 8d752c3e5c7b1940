/**
 * The bank's YAML files: read, checked, written and synchronised.
 */
@NullMarked
package dev.readyroom.questionbank.source;

import org.jspecify.annotations.NullMarked;
