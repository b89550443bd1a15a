/**
 * Values as they are written on the command line: days, times, moments, sums of money, percentages, financial years.
 *
 * <p>A converter reads one kind of value. What it cannot read is refused with what must hold and what was found, such as {@code must
 * be a day that exists, written YYYY-MM-DD, but was '2022-02-30'}; the option is put before it where it is told.
 */
@NullMarked
package uk.sharedservices.partnership.cli.value;

import org.jspecify.annotations.NullMarked;
