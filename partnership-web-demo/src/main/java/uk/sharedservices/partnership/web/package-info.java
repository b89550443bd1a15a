/**
 * The demo on the web: one page, one JSON endpoint, one report.
 *
 * <p>{@link uk.sharedservices.partnership.web.DemoServer} puts them together. Handlers read what was asked, put the
 * question to the library and print its answer; they hold no rule.
 */
@NullMarked
package uk.sharedservices.partnership.web;

import org.jspecify.annotations.NullMarked;
