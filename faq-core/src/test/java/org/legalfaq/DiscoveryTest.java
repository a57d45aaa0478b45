package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.pack.AmbiguousPackException;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackNotFoundException;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;

class DiscoveryTest {
    private static final String SERVICE = "META-INF/services/org.legalfaq.spi.ContentPackProvider";

    @TempDir
    Path temp;

    /** Writes a place of the class path with a provider of the class name, whose pack has the id. */
    private Path place(String folder, String provider, String id) throws IOException {
        return place(folder, provider, id, "");
    }

    private Path place(String folder, String provider, String id, String constructorBody) throws IOException {
        Path place = temp.resolve(folder);
        String source = """
                package firm;
                import org.legalfaq.pack.PackSource;
                public class %s implements org.legalfaq.spi.ContentPackProvider {
                    public %s() { %s }
                    public String packId() { return "%s"; }
                    public PackSource source() { return PackSource.classPath(%s.class, "%s"); }
                }""".formatted(provider, provider, constructorBody, id, provider, id);
        PackFixtures.write(place, Map.of("src/firm/" + provider + ".java", source, SERVICE, "firm." + provider + "\n"));
        PackFixtures.write(place.resolve("META-INF/faq-packs/" + id), PackFixtures.files(id, PackFixtures.ENTRY));
        int failures = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        place.toString(),
                        place.resolve("src/firm/" + provider + ".java").toString());
        assertThat(failures).isZero();
        return place;
    }

    private static URLClassLoader loader(Path... places) {
        URL[] urls = Arrays.stream(places).map(DiscoveryTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, DiscoveryTest.class.getClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void bundled_loadsTheOnlyPack() throws IOException {
        try (URLClassLoader loader = loader(place("one", "One", "kites"))) {
            assertThat(ContentPacks.bundled(loader).info().id()).isEqualTo("kites");
            assertThat(ContentPacks.bundled("kites", loader).entries()).hasSize(1);
        }
    }

    @Test
    void bundled_loadsAPackFromAJar() throws IOException {
        Path jar = temp.resolve("kites 1.0.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-c",
                        "-f",
                        jar.toString(),
                        "-C",
                        place("one", "One", "kites").toString(),
                        ".");
        try (URLClassLoader loader = loader(jar)) {
            assertThat(ContentPacks.bundled(loader).info().id()).isEqualTo("kites");
            assertThat(ContentPacks.available(loader))
                    .extracting(AvailablePack::location)
                    .containsExactly(url(jar).toString());
        }
    }

    @Test
    void bundled_withoutAnyPack_saysWhatToDo() {
        assertThatThrownBy(ContentPacks::bundled)
                .isInstanceOf(PackNotFoundException.class)
                .hasMessageContaining("org.legalfaq:faq-content")
                .hasMessageContaining("PackSource.directory");
        assertThat(ContentPacks.available()).isEmpty();
        assertThat(ContentPacks.available(ModuleLayer.boot())).isEmpty();
        assertThatThrownBy(() -> ContentPacks.bundled("kites", ModuleLayer.boot()))
                .isInstanceOf(PackNotFoundException.class)
                .hasMessageContaining("\"kites\"");
    }

    @Test
    void bundled_neverLooksIntoTheClassLoaderOfTheThread() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = loader(place("one", "One", "kites"))) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(ContentPacks.available()).isEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void bundled_withSeveralPacks_listsThemAndNamesTheWayToChoose() throws IOException {
        Path one = place("one", "One", "kites");
        Path two = place("two", "Two", "boats");
        try (URLClassLoader loader = loader(one, two);
                URLClassLoader turned = loader(two, one)) {
            assertThatThrownBy(() -> ContentPacks.bundled(loader))
                    .isInstanceOf(AmbiguousPackException.class)
                    .hasMessageContainingAll(
                            "\"boats\" by firm.Two in " + url(two),
                            "\"kites\" by firm.One in " + url(one),
                            "bundled(id)");
            assertThat(ContentPacks.bundled("boats", loader).info().id()).isEqualTo("boats");
            assertThat(ContentPacks.available(turned)).isEqualTo(ContentPacks.available(loader));
            assertThat(ContentPacks.available(loader))
                    .extracting(AvailablePack::packId)
                    .containsExactly("boats", "kites");
        }
    }

    @Test
    void bundled_withAnUnknownId_listsWhatIsThere() throws IOException {
        try (URLClassLoader loader = loader(place("one", "One", "kites"))) {
            assertThatThrownBy(() -> ContentPacks.bundled("boats", loader))
                    .isInstanceOf(PackNotFoundException.class)
                    .hasMessageContainingAll("\"boats\"", "\"kites\" by firm.One");
        }
    }

    @Test
    void bundled_withTheSamePackInTwoPlaces_namesBoth() throws IOException {
        Path build = place("target/classes", "One", "kites");
        Path jar = place("repository/kites", "One", "kites");
        try (URLClassLoader loader = loader(build, jar)) {
            assertThatThrownBy(() -> ContentPacks.bundled(loader))
                    .isInstanceOf(AmbiguousPackException.class)
                    .hasMessageContainingAll(url(build).toString(), url(jar).toString());
            assertThatThrownBy(() -> ContentPacks.bundled("kites", loader))
                    .isInstanceOf(AmbiguousPackException.class)
                    .hasMessageContainingAll("2 places", url(build).toString(), url(jar).toString());
        }
    }

    @Test
    void available_listsABrokenProviderWithItsReasonAndTheOthersToo() throws IOException {
        Path good = place("good", "One", "kites");
        Path broken = place("broken", "Two", "boats", "if (true) throw new IllegalStateException(\"no boats\");");
        Path missing = PackFixtures.write(temp.resolve("missing"), Map.of(SERVICE, "firm.Gone\n"));
        try (URLClassLoader loader = loader(missing, broken, good)) {
            List<AvailablePack> packs = ContentPacks.available(loader);

            assertThat(packs).hasSize(3);
            assertThat(packs.get(0).failure())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("firm.Gone"));
            assertThat(packs.get(1).provider()).isEqualTo("firm.Two");
            assertThat(packs.get(1).failure())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("no boats"));
            assertThat(packs.get(2).packId()).isEqualTo("kites");
            assertThat(ContentPacks.bundled("kites", loader).entries()).hasSize(1);
            // Which pack the application meant is not known, so none is chosen silently.
            assertThatThrownBy(() -> ContentPacks.bundled(loader))
                    .isInstanceOf(AmbiguousPackException.class)
                    .hasMessageContainingAll("firm.Gone", "no boats", "kites");
        }
    }

    @Test
    void bundled_withOnlyABrokenProvider_saysWhyItIsBroken() throws IOException {
        Path broken = place("broken", "Two", "boats", "if (true) throw new IllegalStateException(\"no boats\");");
        try (URLClassLoader loader = loader(broken)) {
            assertThatThrownBy(() -> ContentPacks.bundled(loader))
                    .isInstanceOf(PackNotFoundException.class)
                    .hasMessageContainingAll("firm.Two", "no boats");
        }
    }

    @Test
    void bundled_refusesAPackOfAnotherIdThanItsProviderStates() throws IOException {
        Path place = place("one", "One", "kites");
        Path manifest = place.resolve("META-INF/faq-packs/kites/pack.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"id\": \"kites\"", "\"id\": \"boats\""));
        try (URLClassLoader loader = loader(place)) {
            assertThatThrownBy(() -> ContentPacks.bundled(loader))
                    .isInstanceOfSatisfying(
                            InvalidPackException.class,
                            e -> assertThat(e.report().problems())
                                    .extracting(problem -> problem.code())
                                    .containsExactly(ProblemCode.PACK_ID_MISMATCH));
        }
    }
}
