/**
 * What the demo answers to programs, as JSON. {@link uk.sharedservices.partnership.web.api.Api} holds one table of routes, from which
 * both the server and its OpenAPI document are made.
 */
@NullMarked
package uk.sharedservices.partnership.web.api;

import org.jspecify.annotations.NullMarked;
