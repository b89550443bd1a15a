/**
 * What files of Word and Excel share: both are ZIP archives of XML with the same properties.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.office.OfficeFile} makes the same bytes of the same report, which the
 * libraries that write the two do not.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.office;

import org.jspecify.annotations.NullMarked;
