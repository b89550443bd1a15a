/** What all pages share: the request for one, its layout, the tabs, and the pages that tell of an error. */
@NullMarked
package uk.sharedservices.partnership.web.page;

import org.jspecify.annotations.NullMarked;
