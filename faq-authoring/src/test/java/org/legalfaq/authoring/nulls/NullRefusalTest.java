package org.legalfaq.authoring.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.FaqRepository;
import org.legalfaq.authoring.lint.PackLint;

/**
 * Whoever passes null is told so at once and by the parameter's name, also without a nullness checker. Every public
 * constructor and method of the exported packages is called with null for each parameter in turn.
 */
class NullRefusalTest {
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> skipped = new TreeSet<>();
    private int calls;

    @ParameterizedTest(name = "beside {0}")
    @CsvSource({"org.legalfaq.FaqRepository, 500", "org.legalfaq.authoring.lint.PackLint, 50"})
    void everyPublicEntryPoint_refusesNullByName(Class<?> anchor, int least) throws Exception {
        List<Class<?>> types = ExportedTypes.besides(anchor);
        List<Class<?>> known = new ArrayList<>(ExportedTypes.besides(FaqRepository.class));
        known.addAll(ExportedTypes.besides(PackLint.class));
        try (Samples samples = new Samples(known)) {
            for (Class<?> type : types) {
                entryPoints(type).forEach(entry -> callWithNulls(entry, samples));
            }
        }

        System.out.println(calls + " calls with null, beside " + anchor.getSimpleName() + "; skipped:");
        skipped.forEach(what -> System.out.println("  " + what));
        assertThat(calls).isGreaterThan(least);
        assertThat(wrong).isEmpty();
    }

    private static Stream<Executable> entryPoints(Class<?> type) {
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
        return Stream.concat(constructors, methods);
    }

    private void callWithNulls(Executable entry, Samples samples) {
        for (int i = 0; i < entry.getParameterCount(); i++) {
            Parameter parameter = entry.getParameters()[i];
            String what = describe(entry) + ", " + parameter.getName();
            if (parameter.getType().isPrimitive()) {
                continue;
            }
            List<Object> receivers = entry instanceof Method method && !Modifier.isStatic(method.getModifiers())
                    ? samples.receivers(entry.getDeclaringClass())
                    : List.of(samples);
            Object[] arguments =
                    samples.arguments(entry.getGenericParameterTypes()).orElse(null);
            if (isOfTheLanguage(entry)) {
                skipped.add("equals, compareTo and valueOf: the Java language says what they do");
            } else if (parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                skipped.add(what + ": may be null");
            } else if (Samples.FOR_CALLERS.contains(entry.getDeclaringClass())) {
                skipped.add(entry.getDeclaringClass().getSimpleName() + ": for callers to implement, called by us");
            } else if (receivers.isEmpty() || arguments == null) {
                wrong.add(what + ": Samples knows no value to call it on or with");
            } else {
                arguments[i] = null;
                receivers.forEach(receiver -> call(entry, receiver, arguments, name(entry, parameter), what));
            }
        }
    }

    private void call(Executable entry, Object receiver, Object[] arguments, String name, String what) {
        calls++;
        try {
            Object result = entry instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) entry).invoke(receiver, arguments);
            wrong.add(what + ": returned "
                    + (result == null ? "nothing" : result.getClass().getSimpleName()));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof NullPointerException refusal) || !name.equals(refusal.getMessage())) {
                wrong.add(what + " (" + receiver.getClass().getSimpleName() + "): " + e.getCause());
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(what, e);
        }
    }

    /** What a builder's method is named after says more than "value". */
    private static String name(Executable entry, Parameter parameter) {
        return parameter.getName().equals("value")
                        && entry.getDeclaringClass().getSimpleName().endsWith("Builder")
                ? entry.getName()
                : parameter.getName();
    }

    private static boolean isOfTheLanguage(Executable entry) {
        return Set.of("equals", "compareTo").contains(entry.getName())
                || (entry.getName().equals("valueOf")
                        && entry.getDeclaringClass().isEnum());
    }

    private static String describe(Executable entry) {
        String type =
                entry.getDeclaringClass().getName().replaceFirst(".*\\.", "").replace('$', '.');
        return entry instanceof Constructor<?> ? "new " + type : type + "." + entry.getName();
    }
}
