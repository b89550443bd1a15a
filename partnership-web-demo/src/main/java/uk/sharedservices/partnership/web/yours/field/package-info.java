/**
 * A partnership file as fields of a form, for those who do not read JSON.
 *
 * <p>The schema of the file is the form: {@link uk.sharedservices.partnership.web.yours.field.Layout} lays a part of a file out as
 * fields, {@link uk.sharedservices.partnership.web.yours.field.Typed} puts what was typed into them back into the file, and
 * {@link uk.sharedservices.partnership.web.yours.field.Words} calls every part by plain words. No field of the model is known here
 * by itself.
 */
@NullMarked
package uk.sharedservices.partnership.web.yours.field;

import org.jspecify.annotations.NullMarked;
