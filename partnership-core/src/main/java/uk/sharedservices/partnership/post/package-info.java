/**
 * Posts, never people: statutory posts, shared posts, and the posts their holders return to.
 */
@NullMarked
package uk.sharedservices.partnership.post;

import org.jspecify.annotations.NullMarked;
