/**
 * The commands about money: {@code dsg}, {@code forecast} and {@code exit-cost}.
 *
 * <p>A command prints the answer with its working, as text or as JSON; where there is none it says what is missing and ends with
 * status 1.
 */
@NullMarked
package uk.sharedservices.partnership.cli.money;

import org.jspecify.annotations.NullMarked;
