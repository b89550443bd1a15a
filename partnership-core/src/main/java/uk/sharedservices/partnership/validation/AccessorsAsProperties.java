package uk.sharedservices.partnership.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Treats {@code name()} as the property {@code name}. Without it every constraint of the model is passed over. */
final class AccessorsAsProperties implements GetterPropertySelectionStrategy {

    private static final Set<String> NOT_PROPERTIES = Set.of("toString", "hashCode", "getClass", "clone");

    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
        boolean accessor = method.getParameterTypes().length == 0
                && method.getReturnType() != void.class
                && !NOT_PROPERTIES.contains(method.getName());
        return accessor ? Optional.of(method.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        return List.of(property);
    }
}
