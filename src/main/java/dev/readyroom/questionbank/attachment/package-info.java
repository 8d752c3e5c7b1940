/**
 * Pictures that questions show: kept by their content, served as what they are and
 * nothing else.
 */
@NullMarked
package dev.readyroom.questionbank.attachment;

import org.jspecify.annotations.NullMarked;
