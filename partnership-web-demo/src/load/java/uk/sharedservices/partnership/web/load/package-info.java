/** Measures the demo under load, beside a bare Javalin app that returns a constant. */
@NullMarked
package uk.sharedservices.partnership.web.load;

import org.jspecify.annotations.NullMarked;
