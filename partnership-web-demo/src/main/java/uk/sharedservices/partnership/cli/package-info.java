/**
 * The demo on the command line: {@code serve}, {@code check}, {@code notice}, {@code vectors}.
 *
 * <p>Exit status 0 is fine, 1 that the input has faults or that there is no answer, 2 that the command was used wrongly.
 */
@NullMarked
package uk.sharedservices.partnership.cli;

import org.jspecify.annotations.NullMarked;
