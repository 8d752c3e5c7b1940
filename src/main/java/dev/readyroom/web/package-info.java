/**
 * Layout, errors, paging and messages of every page; knows no feature.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package dev.readyroom.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
