/**
 * The partnership file: JSON, {@code "format": "partnership/2"}, read and written without loss.
 *
 * <p>{@link uk.sharedservices.partnership.file.PartnershipFile} checks the whole tree before it builds anything, so
 * that every fault is reported at once with its path. {@link uk.sharedservices.partnership.file.PartnershipJson} is the
 * one configuration of Jackson.
 */
@NullMarked
package uk.sharedservices.partnership.file;

import org.jspecify.annotations.NullMarked;
