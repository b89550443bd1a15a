/** Which partnership a page asks: an example that comes with the program, or a version that is kept. */
@NullMarked
package uk.sharedservices.partnership.web.chosen;

import org.jspecify.annotations.NullMarked;
