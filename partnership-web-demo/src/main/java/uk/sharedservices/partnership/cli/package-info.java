/**
 * The demo on the command line: the program, and the commands that show what the library holds.
 *
 * <p>{@link uk.sharedservices.partnership.cli.Main} names them all. {@code check} looks at a partnership file, {@code rules} prints the
 * rulebook, {@code schema} a format and {@code vectors} runs cases; {@code serve} is the web demo. The commands that ask a
 * question are in {@code cli.ask}, those that make documents in {@code cli.report}, and what is given on the command line is read in {@code cli.input}
 * and {@code cli.value}.
 *
 * <p>Exit status 0 is fine, 1 that the input has faults or that there is no answer, 2 that the command was used wrongly:
 * {@code WrongUse} tells that for every command, in one sentence.
 */
@NullMarked
package uk.sharedservices.partnership.cli;

import org.jspecify.annotations.NullMarked;
