/**
 * Keeps the partnerships that users enter, as versions that are added and never changed.
 *
 * <p>{@link uk.sharedservices.partnership.web.store.Versions} is what is asked;
 * {@link uk.sharedservices.partnership.web.store.Database} opens it on a folder of this machine or on a PostgreSQL
 * server, with the same SQL. The only package that knows of databases.
 */
@NullMarked
package uk.sharedservices.partnership.web.store;

import org.jspecify.annotations.NullMarked;
