/**
 * Workstreams, the stages they came to, and what was found of areas that nobody named.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.workstream.Workstream} keeps its history as
 * {@link uk.sharedservices.partnership.programme.workstream.StageMove}s; its stage on a day is derived from them in the
 * {@code life} package, and when its work is to be done is said by the phases in the {@code phase} package. A
 * {@link uk.sharedservices.partnership.programme.workstream.ProgrammeFinding} keeps an end that a document reports without
 * naming the workstreams.
 */
@NullMarked
package uk.sharedservices.partnership.programme.workstream;

import org.jspecify.annotations.NullMarked;
