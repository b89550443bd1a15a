/**
 * Reports as PDF that can be kept and read by everybody: PDF/A-2a and PDF/UA-1, made of the same markup as HTML.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.pdf.PdfReport} prints it, with the fonts of this module and those
 * that it is given.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.pdf;

import org.jspecify.annotations.NullMarked;
