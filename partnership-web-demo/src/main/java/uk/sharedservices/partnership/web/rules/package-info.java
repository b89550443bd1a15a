/** "Rules and testing": the rulebook, a case to try, and files of vectors to run. */
@NullMarked
package uk.sharedservices.partnership.web.rules;

import org.jspecify.annotations.NullMarked;
