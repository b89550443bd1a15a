/** Who decides, by when: the timetable of a decision, and the way out of an agreement, forward and back. */
@NullMarked
package uk.sharedservices.partnership.web.decision;

import org.jspecify.annotations.NullMarked;
