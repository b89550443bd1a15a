package uk.sharedservices.partnership.programme.risk;

import jakarta.validation.constraints.NotBlank;

/**
 * Red, amber or green, with the reason.
 *
 * @param colour  the colour that the document gives
 * @param reason  why
 */
public record RagStatus(Rag colour, @NotBlank String reason) {}
