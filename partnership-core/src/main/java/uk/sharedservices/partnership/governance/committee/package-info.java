/**
 * Joint committees, which can decide, and scrutiny committees, which are consulted and may call in.
 */
@NullMarked
package uk.sharedservices.partnership.governance.committee;

import org.jspecify.annotations.NullMarked;
