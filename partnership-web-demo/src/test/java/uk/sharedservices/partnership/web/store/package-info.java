/** What users saved is kept: on both databases, whatever happens to the program, the database or the way between. */
@NullMarked
package uk.sharedservices.partnership.web.store;

import org.jspecify.annotations.NullMarked;
