/**
 * Who gets in where: the security filter chain and what it knows of a request.
 */
@NullMarked
package dev.readyroom.identity.access;

import org.jspecify.annotations.NullMarked;
