/**
 * How people get into a cohort: by code, link, QR code or invitation.
 */
@NullMarked
package dev.readyroom.classroom.invitation;

import org.jspecify.annotations.NullMarked;
