/**
 * Forecast and simulation of one question together, for those who ask what becomes of a balance and how sure that is: {@link
 * uk.sharedservices.partnership.finance.outlook.CouncilOutlook} for one council, {@link uk.sharedservices.partnership.finance.outlook.NationalOutlook} for all whose figures are complete.
 */
@NullMarked
package uk.sharedservices.partnership.finance.outlook;

import org.jspecify.annotations.NullMarked;
