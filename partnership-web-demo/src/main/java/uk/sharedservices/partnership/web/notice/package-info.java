/** "If we give notice": the question, and its answer. */
@NullMarked
package uk.sharedservices.partnership.web.notice;

import org.jspecify.annotations.NullMarked;
