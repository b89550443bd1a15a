/**
 * Your partnership: start one, edit it as a file, save versions of it, compare them, go back, download.
 *
 * <p>{@link uk.sharedservices.partnership.web.yours.YoursPages} puts the pages at their addresses. What is downloaded is to
 * the byte what was saved.
 */
@NullMarked
package uk.sharedservices.partnership.web.yours;

import org.jspecify.annotations.NullMarked;
