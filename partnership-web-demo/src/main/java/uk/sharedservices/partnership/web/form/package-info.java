/**
 * Forms of pages: what was typed, reading it into days, choices and numbers, and every mistake beside its field.
 *
 * <p>{@link uk.sharedservices.partnership.web.form.Form} keeps what was typed, so that a form that is refused shows it again.
 */
@NullMarked
package uk.sharedservices.partnership.web.form;

import org.jspecify.annotations.NullMarked;
