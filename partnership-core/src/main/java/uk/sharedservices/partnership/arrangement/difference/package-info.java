/** What moved from one version of a partnership to another: {@link uk.sharedservices.partnership.arrangement.difference.Difference}. */
@NullMarked
package uk.sharedservices.partnership.arrangement.difference;

import org.jspecify.annotations.NullMarked;
