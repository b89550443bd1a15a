/**
 * Conformance vectors: language-neutral cases that say what a right answer is, format {@code partnership-vectors/1}.
 *
 * <p>{@link uk.sharedservices.partnership.conformance.ConformanceRun} answers every case with the library's own rules
 * and reports each that differs, with its derivation. What it cannot read or does not know is a failure, never a skip.
 */
@NullMarked
package uk.sharedservices.partnership.conformance;

import org.jspecify.annotations.NullMarked;
