/**
 * Who must decide for a council to make an agreement with another, and to end one.
 *
 * <p>The power that an agreement rests on, its legal basis, says little of that by itself; what does is whose functions it is
 * about, the executive's or the council's own, and how the council is governed.
 * {@link uk.sharedservices.partnership.governance.authority.WhoDecides} answers with a
 * {@link uk.sharedservices.partnership.governance.authority.RequiredDecision} for each capacity.
 */
@NullMarked
package uk.sharedservices.partnership.governance.authority;

import org.jspecify.annotations.NullMarked;
