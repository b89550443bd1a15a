/**
 * What English councils agree when they share services, who decides it, how it ends and by when.
 *
 * <p>The packages read as chapters. {@code arrangement} is the partnership as a whole and the questions put to it. Its parts
 * are {@code council} and {@code post}, {@code agreement}, {@code governance} (who must decide, and the dates of deciding),
 * {@code programme} (boards, workstreams, commitments, risks, savings), {@code exit} (the way out) and {@code dsg} (the
 * Dedicated Schools Grant). They stand on {@code calendar}, {@code period} and {@code money}, on {@code fact} (what is known and
 * how well) and on {@code rule} and {@code rulebook} (answers, their working and their authorities). {@code file}, {@code shape}
 * and {@code validation} read partnership files; {@code published} ships facts.
 *
 * <p>One rule governs all: nothing is guessed. What is not recorded is not known, and an answer that turns on it says so. England
 * only. Not legal advice.
 */
@NullMarked
package uk.sharedservices.partnership;

import org.jspecify.annotations.NullMarked;
