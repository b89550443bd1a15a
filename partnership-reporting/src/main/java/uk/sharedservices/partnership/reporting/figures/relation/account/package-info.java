/**
 * How accounts are told: a sum with what it is made up of, and spending against its budget with the variance, in sentences and in the
 * columns of tables.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation.account;

import org.jspecify.annotations.NullMarked;
