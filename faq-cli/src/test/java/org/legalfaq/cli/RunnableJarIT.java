package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The built jar in a process of its own: all that it needs must be inside. */
class RunnableJarIT {
    private static final String JAR = System.getProperty("runnable.jar");

    @Test
    void jar_asksTheBundledPack_andPrintsNothingElse() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR, "ask", "bundled"));
        command.addAll(List.of("can the prosecutor drop my case", "--json"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isEqualTo(ExitCode.OK);
        assertThat(TestJson.read(out)).containsEntry("result", "match");
    }

    @Test
    void jar_holdsEachLicence_andEveryService() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            String services = text(jar, "META-INF/services/org.apache.lucene.codecs.Codec");
            assertThat(services).contains("Lucene912Codec");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Attribution 4.0 International");
            assertThat(jar.getEntry("module-info.class")).isNull();
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
