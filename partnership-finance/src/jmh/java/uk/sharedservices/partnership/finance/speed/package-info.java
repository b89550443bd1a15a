/** Measures how fast balances are simulated, beside a hand-written loop and beside decimals; no part of what is published. */
@NullMarked
package uk.sharedservices.partnership.finance.speed;

import org.jspecify.annotations.NullMarked;
