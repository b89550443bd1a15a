/**
 * The questions about who decides by when and about the way out, and the {@link
 * uk.sharedservices.partnership.question.decision.Facts} that they and others are put to: a partnership, how councils decide, and
 * the working days.
 */
@NullMarked
package uk.sharedservices.partnership.question.decision;

import org.jspecify.annotations.NullMarked;
