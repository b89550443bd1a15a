/**
 * What a kind of conformance case is: {@link uk.sharedservices.partnership.conformance.kind.Kind} reads what a case is given and
 * answers it, and {@link uk.sharedservices.partnership.conformance.kind.Findings} puts the answers into the form in which cases
 * expect them.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.kind;

import org.jspecify.annotations.NullMarked;
