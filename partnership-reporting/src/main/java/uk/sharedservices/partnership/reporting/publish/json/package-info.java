/**
 * Prints reports as JSON: their own structure, for other systems to read.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.json.JsonReport} says what the fields are.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.json;

import org.jspecify.annotations.NullMarked;
