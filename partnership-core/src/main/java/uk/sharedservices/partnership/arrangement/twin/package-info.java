/**
 * Papers that govern one arrangement side by side: an agreement, the secondment or placement under it, the board over it and
 * the budget year. {@link uk.sharedservices.partnership.arrangement.twin.TwinComparison} tells where they do not agree.
 */
@NullMarked
package uk.sharedservices.partnership.arrangement.twin;

import org.jspecify.annotations.NullMarked;
