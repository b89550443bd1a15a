/**
 * What is put to several councils, what each decided, and what that comes to.
 */
@NullMarked
package uk.sharedservices.partnership.governance.joint;

import org.jspecify.annotations.NullMarked;
