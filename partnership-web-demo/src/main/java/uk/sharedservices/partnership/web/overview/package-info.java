/** The first page: a partnership as at a day. */
@NullMarked
package uk.sharedservices.partnership.web.overview;

import org.jspecify.annotations.NullMarked;
