package org.legalfaq.internal.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints on bound records. Everything that Bean Validation would look up in its surroundings (locale,
 * XML configuration, expression language, persistence providers, the thread's class loader) is pinned, so that the same
 * file gives the same problems everywhere. Keeps nothing of what it checks, and is safe for use by several threads.
 */
final class BeanRules {
    // Never closed: that would only clear its caches, which it takes with it when nobody needs it any more.
    private final Validator validator;

    BeanRules() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(BeanRules.class.getClassLoader())
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .traversableResolver(new EverythingIsLoaded())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** Returns the violations by path. */
    List<Violation> violations(Object bean) {
        List<Violation> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(bean)) {
            Path path = violation.getPropertyPath();
            found.add(new Violation(BeanPath.pointer(path), BeanPath.isKey(path), violation.getMessage()));
        }
        found.sort(Comparator.comparing(Violation::pointer).thenComparing(Violation::message));
        return found;
    }

    /**
     * A broken constraint.
     *
     * @param pointer the place in the tree that the bean was bound from
     * @param ofKey whether the key of the member is meant, not its value
     * @param message what is expected
     */
    record Violation(String pointer, boolean ofKey, String message) {}

    /** Records have no lazy properties to ask a persistence provider about. */
    private static final class EverythingIsLoaded implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
