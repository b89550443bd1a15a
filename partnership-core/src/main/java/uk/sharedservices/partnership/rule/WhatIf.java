package uk.sharedservices.partnership.rule;

/**
 * What would follow if a fact that is missing were so. Offered beside "cannot say", never in place of it.
 *
 * @param <T>  type of what would follow
 * @param assumption  the assumption, as {@code If call-in were five clear working days}
 * @param value  what would follow from it
 */
public record WhatIf<T>(String assumption, T value) {}
