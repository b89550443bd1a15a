/**
 * The questions that can be put from outside: what is asked, in the fields that callers fill in, and what is answered. A
 * {@link uk.sharedservices.partnership.question.Question} puts one to the library; it holds no rule of its own.
 */
@NullMarked
package uk.sharedservices.partnership.question;

import org.jspecify.annotations.NullMarked;
