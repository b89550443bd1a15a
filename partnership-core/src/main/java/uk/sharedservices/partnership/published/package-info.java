/**
 * Facts that ship with the library: the bank holidays of England and Wales, the register of English councils, the reference
 * partnership of Tameside and Stockport, and that of three London boroughs.
 *
 * <p>They are read from the library's own resources, each with its source and licence. No rule reads them; they are
 * handed to rules by whoever asks.
 */
@NullMarked
package uk.sharedservices.partnership.published;

import org.jspecify.annotations.NullMarked;
