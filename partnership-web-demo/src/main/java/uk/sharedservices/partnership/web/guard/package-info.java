/** What stands between a request and the pages: the headers of every answer, the limits, and the tokens of forms. */
@NullMarked
package uk.sharedservices.partnership.web.guard;

import org.jspecify.annotations.NullMarked;
