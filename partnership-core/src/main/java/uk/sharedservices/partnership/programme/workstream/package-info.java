/**
 * Workstreams, their stages and phases.
 */
@NullMarked
package uk.sharedservices.partnership.programme.workstream;

import org.jspecify.annotations.NullMarked;
