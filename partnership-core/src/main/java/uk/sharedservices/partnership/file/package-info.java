/**
 * The partnership file: JSON, {@code "format": "partnership/2"}, in which councils hold what they agreed, and the file of
 * their governance profiles beside it.
 *
 * <p>{@link uk.sharedservices.partnership.file.PartnershipFile} reads and writes it without loss, and the format before it too;
 * {@link uk.sharedservices.partnership.file.FileSchema} has the JSON Schema of each format, made from the types of the model, and
 * {@link uk.sharedservices.partnership.file.PartnershipJson} is the one configuration of Jackson.
 *
 * <p>A faulty file is refused whole, with every fault at once, each at its path with what must hold and what was found. A fault
 * that only follows from another is not told: an id that is no id is not also said to name nothing.
 */
@NullMarked
package uk.sharedservices.partnership.file;

import org.jspecify.annotations.NullMarked;
