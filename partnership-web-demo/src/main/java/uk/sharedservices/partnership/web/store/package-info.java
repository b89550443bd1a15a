/**
 * Keeps the partnerships that users enter, as versions that are added and never changed.
 *
 * <p>{@link uk.sharedservices.partnership.web.store.Versions} is what is asked. This package and the one in it, which opens a
 * database, are the only ones that know of databases.
 */
@NullMarked
package uk.sharedservices.partnership.web.store;

import org.jspecify.annotations.NullMarked;
