/** Documents to put before a committee, and a calendar to subscribe to. */
@NullMarked
package uk.sharedservices.partnership.web.report;

import org.jspecify.annotations.NullMarked;
