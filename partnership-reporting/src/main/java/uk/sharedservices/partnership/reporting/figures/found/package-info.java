/**
 * The figures in a passage, found by their form: a {@link uk.sharedservices.partnership.reporting.figures.found.Reading} is a passage
 * with its figures, and its wording with a mark in the place of each, in which relations are looked for.
 *
 * <p>Every form is bounded, so that reading is linear in the length of a text whatever stands in it.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.found;

import org.jspecify.annotations.NullMarked;
