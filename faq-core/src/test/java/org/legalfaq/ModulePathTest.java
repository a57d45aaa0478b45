package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.testing.PackFixtures;

/** Builds a layer of named modules out of the library, what it needs, and a pack; finds and loads the pack there. */
class ModulePathTest {
    @TempDir
    Path temp;

    @Test
    void bundled_findsAndLoadsAPackAmongNamedModules() throws Exception {
        Path[] library = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> !path.endsWith("test-classes"))
                .toArray(Path[]::new);
        Path pack = compileProvider(library);
        ModuleFinder finder = ModuleFinder.of(
                Stream.concat(Stream.of(pack), Arrays.stream(library)).toArray(Path[]::new));
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(finder, ModuleFinder.of(), Set.of("org.legalfaq.core", "firm.content"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithManyLoaders(configuration, null);
        Class<?> packs = layer.findLoader("org.legalfaq.core").loadClass("org.legalfaq.ContentPacks");

        assertThat(packs.getModule().isNamed()).isTrue();
        assertThat(packs.getMethod("bundled").invoke(null)).hasToString("kites 1.0.0");
        assertThat(packs.getMethod("bundled", ModuleLayer.class).invoke(null, layer))
                .hasToString("kites 1.0.0");
        assertThat(packs.getMethod("bundled", String.class, ClassLoader.class)
                        .invoke(null, "kites", layer.findLoader("firm.content")))
                .hasToString("kites 1.0.0");
        assertThat(packs.getMethod("available").invoke(null).toString())
                .contains("\"kites\" by firm.content.Kites in " + pack.toUri().toURL());
    }

    private Path compileProvider(Path[] library) {
        Path sources = PackFixtures.write(
                temp.resolve("src"),
                Map.of(
                        "module-info.java",
                        "module firm.content { requires org.legalfaq.core;"
                                + " provides org.legalfaq.spi.ContentPackProvider with firm.content.Kites; }",
                        "firm/content/Kites.java",
                        """
                        package firm.content;
                        import org.legalfaq.pack.PackSource;
                        public class Kites implements org.legalfaq.spi.ContentPackProvider {
                            public String packId() { return "kites"; }
                            public PackSource source() { return PackSource.classPath(Kites.class, "kites"); }
                        }"""));
        Path module = PackFixtures.write(temp.resolve("module"), Map.of());
        PackFixtures.write(module.resolve("META-INF/faq-packs/kites"), PackFixtures.files("kites", PackFixtures.ENTRY));
        int failures = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        String.join(
                                File.pathSeparator,
                                Arrays.stream(library).map(Path::toString).toList()),
                        "-d",
                        module.toString(),
                        sources.resolve("module-info.java").toString(),
                        sources.resolve("firm/content/Kites.java").toString());
        assertThat(failures).isZero();
        return module;
    }
}
