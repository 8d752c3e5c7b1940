/**
 * Values that three modules or more use; no bean.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.readyroom.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
