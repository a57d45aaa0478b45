package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are signed, and taken only if signed, by the very commands of docs/signing.md. */
class TrustTest {
    private static final String PASSWORD = "kites-fly-high";

    @TempDir
    private static Path temp;

    @BeforeAll
    static void sign() throws IOException, InterruptedException {
        CommandRun.of("new", temp.resolve("our-pack").toString());
        for (String name : List.of("publisher", "stranger")) {
            run(
                    "keytool -genkeypair -keyalg EC -groupname secp256r1 -validity 1825 -dname CN=Kites -alias",
                    name,
                    "-keystore",
                    name + ".p12",
                    "-storepass",
                    PASSWORD);
            run(
                    "keytool -exportcert -rfc -alias",
                    name,
                    "-keystore",
                    name + ".p12",
                    "-storepass",
                    PASSWORD,
                    "-file",
                    name + ".pem");
        }
        run("jar --create --file our-pack.jar -C our-pack .");
        run("jarsigner -keystore publisher.p12 -storepass", PASSWORD, "our-pack.jar publisher");
    }

    private static void run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(String.join(" ", words).split(" ")));
        command.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(temp.resolve("output")))
                .isZero();
    }

    private static String path(String name) {
        return temp.resolve(name).toString();
    }

    @Test
    void signedPack_isTaken_ifOneOfTheCertificatesIsItsSigners() {
        String[] trust = {"--trust", path("stranger.pem"), "--trust", path("publisher.pem")};

        CommandRun check = CommandRun.of("check", path("our-pack.jar"), trust[0], trust[1], trust[2], trust[3]);
        CommandRun convert = CommandRun.of(
                "convert",
                path("our-pack.jar"),
                path("md"),
                "--to",
                "markdown",
                trust[0],
                trust[1],
                trust[2],
                trust[3]);

        assertThat(check.status()).as(check.out() + check.err()).isEqualTo(ExitCode.OK);
        assertThat(convert.status()).as(convert.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void everyCommandOfThePage_works() throws IOException {
        List<List<String>> commands = DocumentedCommands.of("docs/signing.md", temp);

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            CommandRun run = CommandRun.of(command.toArray(String[]::new));
            assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitCode.OK);
        });
    }

    @Test
    void otherPacks_areRefused_byEveryCommand() {
        String stranger = path("stranger.pem");

        assertThat(CommandRun.of("check", path("our-pack.jar"), "--trust", stranger)
                        .out())
                .contains("LF113");
        assertThat(CommandRun.of("ask", path("our-pack"), "storm", "--trust", stranger)
                        .err())
                .contains("LF110");
        assertThat(CommandRun.of("diff", "bundled", path("our-pack.jar"), "--trust", stranger)
                        .err())
                .contains("LF113");
        CommandRun convert =
                CommandRun.of("convert", path("our-pack.jar"), path("no"), "--to", "json", "--trust", stranger);
        assertThat(convert.status()).isEqualTo(ExitCode.ERROR);
        assertThat(convert.err()).contains("LF113");
        assertThat(temp.resolve("no")).doesNotExist();
    }

    @Test
    void whatIsNoCertificate_isAWrongArgument() {
        CommandRun gone = CommandRun.of("check", path("our-pack.jar"), "--trust", path("gone.pem"));
        CommandRun none = CommandRun.of("check", path("our-pack.jar"), "--trust", path("our-pack/pack.json"));

        assertThat(gone.status()).isEqualTo(ExitCode.USAGE);
        assertThat(gone.err()).contains("There is no file").contains("gone.pem");
        assertThat(none.status()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("holds no certificate");
    }
}
