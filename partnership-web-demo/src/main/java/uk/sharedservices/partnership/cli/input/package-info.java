/**
 * What several commands are given: files, councils and agreements by their names, how notice is served, and what is said of a
 * decision.
 *
 * <p>{@link uk.sharedservices.partnership.cli.input.Facts} finds the partnership and the governance profiles that a command asks,
 * those of the program unless others are named, and {@link uk.sharedservices.partnership.cli.input.InputFile} reads a file no further than
 * can be accepted. An option that several commands have is a mixin here, so that it is explained in the same
 * words. What cannot be read is wrong use, told by the option, what it must be and what was found.
 */
@NullMarked
package uk.sharedservices.partnership.cli.input;

import org.jspecify.annotations.NullMarked;
