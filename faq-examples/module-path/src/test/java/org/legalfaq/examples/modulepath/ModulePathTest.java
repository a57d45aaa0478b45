package org.legalfaq.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application as a process of its own, with the JDK that runs the build. */
class ModulePathTest {
    private static final String MODULES = System.getProperty("module.path");
    private static final String MAIN = "org.legalfaq.examples.modulepath/org.legalfaq.examples.modulepath.ModulePath";

    @TempDir
    Path folder;

    @Test
    void application_findsTheContentByServiceBinding_andAnswers() throws Exception {
        String output = run(MODULES, MAIN);

        assertThat(output)
                .contains("Application: module org.legalfaq.examples.modulepath")
                .contains("Library:     module org.legalfaq.core")
                .contains("Content:     org.legalfaq.content")
                .contains("Pack:        legal-faq")
                .contains("Question:    can charges be refiled")
                .containsPattern("Answer:      .*prejudice")
                .containsPattern("Notice:      .*not legal advice");
    }

    @Test
    void withoutTheContentModule_theErrorSaysWhatToDo() throws Exception {
        String withoutContent = String.join(
                File.pathSeparator,
                List.of(MODULES.split(File.pathSeparator)).stream()
                        .filter(module -> !module.contains("faq-content"))
                        .toList());

        assertThat(run(withoutContent, MAIN)).contains("PackNotFoundException").contains("faq-content");
    }

    @Test
    void everyDependencyIsANamedModule() throws Exception {
        assertThat(run(MODULES, "--show-module-resolution", MAIN))
                .contains("org.legalfaq.core binds org.legalfaq.content")
                .doesNotContain("automatic");
    }

    private String run(String modulePath, String... optionsAndMain) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--module-path", modulePath));
        command.addAll(List.of(optionsAndMain));
        command.add(command.size() - 1, "--module");
        // Into a file: a process that fills a pipe nobody reads would wait for ever.
        File output = folder.resolve("output").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        return Files.readString(output.toPath(), Charset.forName(System.getProperty("native.encoding")));
    }
}
