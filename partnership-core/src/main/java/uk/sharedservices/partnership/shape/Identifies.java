package uk.sharedservices.partnership.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the type of an id. A field of such a type refers to the entry that has the id for its {@link Key}, and a file
 * must list that entry.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifies {

    /** What a reference must be, such as {@code the id of an agreement}. */
    String value();
}
