/**
 * The kinds of {@link uk.sharedservices.partnership.reporting.figures.figure.Figure}: sums of money, percentages, days, months,
 * financial years and lengths of time, each as it is printed and with what it is worth.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.figure;

import org.jspecify.annotations.NullMarked;
