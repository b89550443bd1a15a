/**
 * What documents are made from: the facts and the law on a day, what is asked, what the officer has written, and how an answer
 * is put on a line.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.material.ReportFacts} holds what is known, {@link
 * uk.sharedservices.partnership.reporting.committee.material.ReportRequest} what is asked, and {@link
 * uk.sharedservices.partnership.reporting.committee.material.Told} never loses a doubt on the way to the page.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee.material;

import org.jspecify.annotations.NullMarked;
