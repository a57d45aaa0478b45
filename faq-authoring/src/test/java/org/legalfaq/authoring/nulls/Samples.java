package org.legalfaq.authoring.nulls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.legalfaq.ContentPacks;
import org.legalfaq.EmbeddedEngine;
import org.legalfaq.FaqRepository;
import org.legalfaq.ReloadableFaqRepository;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.content.BundledContent;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackPlaces;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;
import org.legalfaq.query.Span;
import org.legalfaq.spi.ContentPackProvider;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackFormat;
import org.legalfaq.spi.PackNode;
import org.legalfaq.spi.Reranker;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** A sound value of any type of the public API, to call with what a null stands beside. */
final class Samples implements AutoCloseable {
    private static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBMDCB16ADAgECAghFo/yqjTLQvTAKBggqhkjOPQQDAjAMMQowCAYDVQQDEwFQ
            MCAXDTI2MTEyNjAyMDEzNloYDzIxMjYxMTAyMDIwMTM2WjAMMQowCAYDVQQDEwFQ
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEypSc+uRGn4TtvIftp3TsO6gFHp7e
            QZZkwMqb5Q1HBYpCI/OIjaRgTvASUvOGW0ZhZiToyIFB71tnjbDLOSf5baMhMB8w
            HQYDVR0OBBYEFMw7joVIZMUEldbVVHajJzU/62HBMAoGCCqGSM49BAMCA0gAMEUC
            IGS49FDV2+218PfneHr+UySJHN/OZBv6cGKE3LXbmfihAiEAxzK2fgPyHTtZHlyT
            DqUC/i5+Q9sEzc72WiRBoFaSLf0=
            -----END CERTIFICATE-----
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** Their methods are for callers to implement, and the library calls them. */
    static final Set<Class<?>> FOR_CALLERS = Set.of(
            ContentPackProvider.class, EmbeddingModel.class, FileProblems.class, Reranker.class, SearchEngine.class);

    private final PackSource source = new BundledContent().source();
    private final CheckedPack checked = ContentPacks.examine(source);
    private final ContentPack pack = checked.pack().orElseThrow();
    private final PackFiles files = source.open(PackLimits.DEFAULT);
    private final FaqRepository repository = open(pack);
    private final ReloadableFaqRepository reloadable = ReloadableFaqRepository.of(() -> pack, Samples::open);
    private final FaqRepository held = reloadable.current();
    private final Map<Class<?>, Object> values = new HashMap<>();
    private final List<Class<?>> exported;
    private final Set<Class<?>> underWay = new HashSet<>();

    Samples(List<Class<?>> exported) throws IOException {
        this.exported = exported;
        values.put(boolean.class, true);
        values.put(int.class, 1);
        values.put(long.class, 1L);
        values.put(double.class, 0.5);
        values.put(Integer.class, 1);
        values.put(Long.class, 1L);
        values.put(String.class, "sample");
        values.put(Class.class, Samples.class);
        values.put(ClassLoader.class, Samples.class.getClassLoader());
        values.put(ModuleLayer.class, ModuleLayer.boot());
        values.put(Path.class, Path.of("no-such-folder"));
        values.put(URI.class, URI.create("https://example.org/"));
        values.put(OutputStream.class, new ByteArrayOutputStream());
        values.put(LocalDate.class, DAY);
        values.put(Clock.class, Clock.systemUTC());
        values.put(Optional.class, Optional.empty());
        values.put(OptionalInt.class, OptionalInt.empty());
        values.put(OptionalDouble.class, OptionalDouble.empty());
        values.put(Supplier.class, (Supplier<Object>) () -> pack);
        values.put(Function.class, Function.identity());
        values.put(Throwable.class, new IllegalStateException());
        values.put(Jurisdiction.class, Jurisdiction.of("US"));
        values.put(LanguageTag.class, LanguageTag.ENGLISH);
        values.put(SynonymSet.class, new SynonymSet(LanguageTag.ENGLISH, Optional.empty(), List.of("one", "other")));
        values.put(Span.class, new Span(0, 1));
        values.put(ContentPack.class, pack);
        values.put(JurisdictionRegistry.class, pack.jurisdictions());
        values.put(PackPlaces.class, PackPlaces.NONE);
        values.put(PackSource.class, PackSource.directory(Path.of("no-such-folder")));
        values.put(PackFormat.class, new MarkdownFormat());
        values.put(PackFiles.class, files);
        FOR_CALLERS.forEach(type -> values.put(type, implementation(type)));
        values.put(FaqRepository.class, repository);
        values.put(ReloadableFaqRepository.class, reloadable);
        values.put(SearchEngineFactory.class, EmbeddedEngine.byWords());
        values.put(PackNode.class, PackNode.TextNode.of("sample"));
        values.put(PackTrust.class, PackTrust.acceptedCertificates(certificate()));
    }

    /** Nothing is searched here, so nothing is indexed. */
    private static FaqRepository open(ContentPack pack) {
        return FaqRepository.builder(pack)
                .searchEngine(any -> (SearchEngine) implementation(SearchEngine.class))
                .build();
    }

    private static Object implementation(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static X509Certificate certificate() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(CERTIFICATE.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException e) {
            throw new AssertionError(e);
        }
    }

    /** Objects to call the methods of a type on: each implementation of ours. */
    List<Object> receivers(Class<?> type) {
        if (type.equals(FaqRepository.class)) {
            return List.of(repository, repository.asOf(DAY), reloadable, reloadable.asOf(DAY), held, held.asOf(DAY));
        } else if (type.equals(PackSource.class)) {
            return List.of(
                    PackSource.directory(Path.of("a")),
                    PackSource.zip(Path.of("a")),
                    PackSource.zipStream("a", () -> null),
                    PackSource.classPath(Samples.class, "a"));
        } else if (type.equals(PackPlaces.class)) {
            return List.of(PackPlaces.NONE, checked.places());
        }
        return find(type).stream().toList();
    }

    /** Makes a sample, if it is known how. */
    Optional<Object> find(Type type) {
        if (type instanceof WildcardType wildcard) {
            return find(wildcard.getUpperBounds()[0]);
        } else if (type instanceof ParameterizedType generic) {
            return find((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return type instanceof Class<?> plain ? find(plain, new Type[0]) : Optional.empty();
    }

    private Optional<Object> find(Class<?> type, Type[] arguments) {
        if (List.class.equals(type) || Collection.class.equals(type)) {
            return find(arguments[0]).map(List::of);
        } else if (Set.class.equals(type)) {
            return find(arguments[0]).map(Set::of);
        } else if (Map.class.equals(type)) {
            return find(arguments[0]).flatMap(key -> find(arguments[1]).map(value -> Map.of(key, value)));
        } else if (!values.containsKey(type) && underWay.add(type)) {
            make(type).ifPresent(value -> values.put(type, value));
            underWay.remove(type);
        }
        return Optional.ofNullable(values.get(type));
    }

    private Optional<Object> make(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        } else if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isSealed()) {
            return find(type.getPermittedSubclasses()[0]);
        }
        return constructors(type)
                .map(this::call)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> makers(type).flatMap(maker -> call(maker).stream()).findFirst());
    }

    private static Stream<Constructor<?>> constructors(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
    }

    /** Its own factory methods, or those that start the builder. */
    private Stream<Method> makers(Class<?> type) {
        return exported.stream()
                .flatMap(other -> Arrays.stream(other.getDeclaredMethods()))
                .filter(method -> method.getReturnType().equals(type) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().matches("builder|toBuilder|loader")
                        || (method.getDeclaringClass().equals(type) && Modifier.isStatic(method.getModifiers())));
    }

    private Optional<Object> record(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return call(type.getConstructor(components));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private Optional<Object> call(Constructor<?> constructor) {
        return arguments(constructor.getGenericParameterTypes())
                .map(arguments -> invoke(() -> constructor.newInstance(arguments)));
    }

    private Optional<Object> call(Method method) {
        Optional<Object> receiver =
                Modifier.isStatic(method.getModifiers()) ? Optional.of(this) : find(method.getDeclaringClass());
        return receiver.flatMap(on -> arguments(method.getGenericParameterTypes())
                .map(arguments -> invoke(() -> method.invoke(on, arguments))));
    }

    /** A sample of each type, if all are known. */
    Optional<Object[]> arguments(Type[] types) {
        List<Object> samples = new ArrayList<>();
        for (Type type : types) {
            find(type).ifPresent(samples::add);
        }
        return samples.size() == types.length ? Optional.of(samples.toArray()) : Optional.empty();
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object invoke(Call call) {
        try {
            return call.run();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("A sample is not sound", e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
        held.close();
        reloadable.close();
        repository.close();
    }
}
