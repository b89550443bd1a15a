/**
 * Prints reports as Word documents (DOCX), to go on editing.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.word.WordReport} prints with Apache POI, which is not needed for any
 * other format. The styles, the numbering and the settings are an empty document among the resources of this package, which is
 * then filled.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.word;

import org.jspecify.annotations.NullMarked;
