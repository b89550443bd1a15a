/**
 * The kinds of conformance case about agreements: their notice and their life, who a party is by now, and how days are
 * counted.
 *
 * <p>Each class has the kinds of one subject: for each a record of what a case is given, and a method that answers it;
 * {@link uk.sharedservices.partnership.conformance.chapter.agreement.AgreementCases} lists them. A case asks one question of the library and
 * adds no rule of its own. What each is given and expects is told in the README beside the vectors that ship.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.chapter.agreement;

import org.jspecify.annotations.NullMarked;
