/**
 * The kinds of conformance case, chapter by chapter; {@link uk.sharedservices.partnership.conformance.chapter.Kinds} joins
 * them. What each is given and expects is told in the README beside the vectors that ship.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.chapter;

import org.jspecify.annotations.NullMarked;
