/** The questions about money that need no more than a partnership, or nothing but what was published. */
@NullMarked
package uk.sharedservices.partnership.question.money;

import org.jspecify.annotations.NullMarked;
