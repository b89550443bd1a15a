/**
 * Benchmarks of the library beside others, run by {@link uk.sharedservices.partnership.speed.Benchmarks}; no part of
 * the tests.
 */
@NullMarked
package uk.sharedservices.partnership.speed;

import org.jspecify.annotations.NullMarked;
