/**
 * A real browser for tests, found or installed: {@link uk.sharedservices.partnership.browser.Chromium}, and the check of a page
 * for accessibility in it.
 */
@NullMarked
package uk.sharedservices.partnership.browser;

import org.jspecify.annotations.NullMarked;
