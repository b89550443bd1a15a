/**
 * The editor, in which a version of a partnership is made: in fields or as text, with every fault beside what it is about, and saved.
 *
 * <p>It keeps nothing: the page carries what is not saved yet.
 */
@NullMarked
package uk.sharedservices.partnership.web.yours.edit;

import org.jspecify.annotations.NullMarked;
