/**
 * The rulebook: {@link uk.sharedservices.partnership.rulebook.Rulebook} lists every rule of the core, so that a reader can
 * go from an id in a derivation to its authorities, and a {@link uk.sharedservices.partnership.rulebook.VectorIndex} leads
 * on to the conformance vectors that exercise it.
 */
@NullMarked
package uk.sharedservices.partnership.rulebook;

import org.jspecify.annotations.NullMarked;
