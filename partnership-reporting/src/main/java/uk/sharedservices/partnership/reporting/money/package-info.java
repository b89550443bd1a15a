/** Pages of plain text about money, of answers of the finance module. */
@NullMarked
package uk.sharedservices.partnership.reporting.money;

import org.jspecify.annotations.NullMarked;
