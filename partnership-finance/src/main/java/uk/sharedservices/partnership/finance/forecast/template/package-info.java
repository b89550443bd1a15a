/**
 * A forecast in the rows of the Department's DSG management plan:
 * {@link uk.sharedservices.partnership.finance.forecast.template.ManagementPlan}.
 */
@NullMarked
package uk.sharedservices.partnership.finance.forecast.template;

import org.jspecify.annotations.NullMarked;
