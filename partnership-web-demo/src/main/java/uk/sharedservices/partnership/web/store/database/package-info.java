/**
 * Opens the database that versions are kept in.
 *
 * <p>{@link uk.sharedservices.partnership.web.store.database.Database} opens it in a folder of this machine or on a PostgreSQL
 * server, brings its tables up to date, and says in a sentence why it cannot be opened.
 */
@NullMarked
package uk.sharedservices.partnership.web.store.database;

import org.jspecify.annotations.NullMarked;
