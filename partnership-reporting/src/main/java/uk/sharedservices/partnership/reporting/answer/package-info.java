/**
 * Answers to the questions that officers ask, each as a document that a page shows and every format prints.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.answer.NoticeAnswer} tells what follows if notice is given on a day: when the
 * partners are out, who decides and by when, what it costs, and what ends with the agreement.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.answer;

import org.jspecify.annotations.NullMarked;
