/**
 * How the types of the model are made: which fields each has, which of them tell entries apart, and which refer to others.
 *
 * <p>{@link uk.sharedservices.partnership.shape.ModelType} reads it off the types themselves, once, for everything that
 * goes through whole partnerships: reading and writing files, checking references, telling two versions apart.
 */
@NullMarked
package uk.sharedservices.partnership.shape;

import org.jspecify.annotations.NullMarked;
