/**
 * What administrators see of cohorts: that they are there, who is in them, and who leads
 * them. Results, progress and ranks are for those whom members were told of.
 */
@NullMarked
package dev.readyroom.classroom.administration;

import org.jspecify.annotations.NullMarked;
