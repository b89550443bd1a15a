package uk.sharedservices.partnership.file;

import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Jakarta constraints of fields, those of what an optional field holds among them, and gives every whole number
 * the bounds that the reader sets.
 */
final class ConstraintsOfTheModel extends JakartaValidationModule {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Leaf.LARGEST);

    ConstraintsOfTheModel() {
        super(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS);
    }

    @Override
    protected <A extends Annotation> @Nullable A getAnnotationFromFieldOrGetter(
            MemberScope<?, ?> member, Class<A> type, Function<A, Class<?>[]> groups) {
        boolean optional = !member.isFakeContainerItemScope()
                && ((Method) member.getRawMember()).getReturnType() == Optional.class;
        return super.getAnnotationFromFieldOrGetter(
                optional ? member.asFakeContainerItemScope(Optional.class, 0) : member, type, groups);
    }

    /** The definition of text that is not blank says it better. */
    @Override
    protected @Nullable Integer resolveStringMinLength(MemberScope<?, ?> member) {
        return member.getType().getErasedType() == WrittenForms.Text.class
                ? null
                : super.resolveStringMinLength(member);
    }

    /** Java's patterns are matched whole, a schema's anywhere. */
    @Override
    protected @Nullable String resolveStringPattern(MemberScope<?, ?> member) {
        String pattern = super.resolveStringPattern(member);
        return pattern == null ? null : "^(" + pattern.replace("\\d", "[0-9]") + ")$";
    }

    @Override
    protected @Nullable BigDecimal resolveNumberInclusiveMinimum(MemberScope<?, ?> member) {
        BigDecimal set = super.resolveNumberInclusiveMinimum(member);
        return set == null && isNumber(member) ? LARGEST.negate() : set;
    }

    @Override
    protected @Nullable BigDecimal resolveNumberInclusiveMaximum(MemberScope<?, ?> member) {
        BigDecimal set = super.resolveNumberInclusiveMaximum(member);
        return set == null && isNumber(member) ? LARGEST : set;
    }

    private static boolean isNumber(MemberScope<?, ?> member) {
        Class<?> type = member.getType().getErasedType();
        return type == int.class || type == Integer.class;
    }
}
