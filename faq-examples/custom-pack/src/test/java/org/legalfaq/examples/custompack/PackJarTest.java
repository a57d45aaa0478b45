package org.legalfaq.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.query.FaqQuery;

/** The pack as an application gets it: in a jar that is found by its service file. */
class PackJarTest {
    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void packTheJar() throws IOException {
        jar = folder.resolve("meadow-lane-2026.1.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(CLASSES.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
    }

    @Test
    void available_listsTheJarsPack_andWhereItLies() throws IOException {
        try (URLClassLoader application = applicationWith(jar)) {
            assertThat(ContentPacks.available(application)).singleElement().satisfies(pack -> {
                assertThat(pack.packId()).isEqualTo("meadow-lane");
                assertThat(pack.provider()).isEqualTo(MeadowLanePack.class.getName());
                assertThat(pack.location()).endsWith("/meadow-lane-2026.1.jar");
            });
        }
    }

    @Test
    void theJarsPack_loadsAndAnswers() throws IOException {
        try (URLClassLoader application = applicationWith(jar);
                FaqRepository rules = FaqRepository.of(ContentPacks.bundled(application))) {
            assertThat(rules.pack().info().version()).isEqualTo("2026.1");
            assertThat(rules.ask(FaqQuery.text("can I keep chickens")
                                    .jurisdiction("XA-RIVER")
                                    .build())
                            .answer())
                    .hasValueSatisfying(hit -> assertThat(hit.entry().id()).hasToString("keeping-hens-riverside"));
        }
    }

    /** An application that has the library and, of this example, only the jar. */
    private static URLClassLoader applicationWith(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, new LibraryOnly());
    }
}
