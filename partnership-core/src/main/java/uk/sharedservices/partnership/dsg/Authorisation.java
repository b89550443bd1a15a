package uk.sharedservices.partnership.dsg;

import jakarta.validation.constraints.NotBlank;

/**
 * What lets money into a grant account.
 *
 * @param by  who authorised it
 * @param reference  how it can be found, such as {@code safety valve agreement of 12 March 2024}
 */
public record Authorisation(Authority by, @NotBlank String reference) {

    /** Who authorises. */
    public enum Authority {
        /** The Secretary of State, or the department in the Secretary of State's name. */
        SECRETARY_OF_STATE,
        /** Anybody else, such as the council's own cabinet. */
        OTHER
    }

    /** Returns how it can be found. */
    @Override
    public String toString() {
        return reference;
    }
}
