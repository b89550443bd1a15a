/**
 * Measures how fast reports are printed, beside the engine that sets them on an empty page, and in how much memory; no part of
 * what is published.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.speed;

import org.jspecify.annotations.NullMarked;
