/**
 * Posts of councils, and posts that councils share: who employs, whom it serves, for what part of the time and until when.
 *
 * <p>A {@link uk.sharedservices.partnership.post.Post} is one council's own, some of them
 * {@linkplain uk.sharedservices.partnership.post.StatutoryPost posts that a statute requires}, such as the director of
 * children's services. A {@link uk.sharedservices.partnership.post.SharedPost} serves several under an agreement, by secondment
 * or placed at their disposal under section 113 of the Local Government Act 1972, and
 * {@link uk.sharedservices.partnership.post.Sharing} answers how it stands on a day and whether its holder may be placed.
 *
 * <p>A post is never a person: no name is held. No officer is placed under section 113 who was not consulted first.
 */
@NullMarked
package uk.sharedservices.partnership.post;

import org.jspecify.annotations.NullMarked;
