/** What is asked of a document on any page, read from a form and told of in its words. */
@NullMarked
package uk.sharedservices.partnership.web.asked;

import org.jspecify.annotations.NullMarked;
