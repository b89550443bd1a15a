/** Councils: their {@link uk.sharedservices.partnership.council.CouncilCode codes} and how they are governed. */
@NullMarked
package uk.sharedservices.partnership.council;

import org.jspecify.annotations.NullMarked;
