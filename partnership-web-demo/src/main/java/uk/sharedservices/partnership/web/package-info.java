/**
 * The demo on the web: pages, answers as JSON for programs, and files.
 *
 * <p>{@link uk.sharedservices.partnership.web.DemoServer} puts them together. Handlers read what was asked, put the
 * question to the library and print its answer; they hold no rule.
 */
@NullMarked
package uk.sharedservices.partnership.web;

import org.jspecify.annotations.NullMarked;
