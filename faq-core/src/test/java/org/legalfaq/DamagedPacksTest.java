package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.testing.PackFixtures;

/** Whatever is in the files, checking ends with a report, and a pack without problems can be built. */
class DamagedPacksTest {
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)|-?\\d[\\d.]*");
    private static final String[] OTHER_VALUES = {
        "null",
        "5",
        "-1",
        "1e999",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\" \"",
        "\"none\"",
        "\"storm\"",
        "\"night\"",
        "\"thunder\"",
        "\"US\"",
        "\"001\"",
        "\"US-PTR\"",
        "\"US-CA-POINT-REYES\"",
        "\"QQ\"",
        "\"en\"",
        "\"es\"",
        "\"zz-Latn\"",
        "\"2026-01-01\"",
        "\"9999-12-31\"",
        "\"entries/en.json\"",
        "\"..\"",
        "\"${x}\"",
        "[[]]",
        "[\"storm\", \"storm\"]",
        "{\"en\": \"x\"}",
        "\"flying\"",
        "\"LF403\"",
        "99999999999999999999",
        "\"%s\"",
        "\"x\\u202ey\""
    };

    private final long seed = Long.getLong("faq.seed", 20260131L);
    private final int rounds = Integer.getInteger("faq.rounds", 100);
    private Map<String, String> valid;

    @BeforeEach
    void readValid() throws IOException {
        valid = PackFixtures.read(PackFixtures.folder("valid"));
    }

    @Test
    void check_alwaysEndsWithAReport() {
        for (int round = 0; round < rounds; round++) {
            long roundSeed = seed + round;
            byte[] damaged = damaged(new Random(roundSeed));
            PackSource source = PackSource.zipStream("damaged", () -> new ByteArrayInputStream(damaged));

            try {
                PackReport report = ContentPacks.check(source);
                if (report.isEmpty()) {
                    assertThat(ContentPacks.load(source).entries()).isNotEmpty();
                    ContentPacks.checkOverlay(ContentPacks.load(source), source);
                }
            } catch (RuntimeException e) {
                throw new AssertionError("Replay with -Dfaq.rounds=1 -Dfaq.seed=" + roundSeed, e);
            }
        }
    }

    private byte[] damaged(Random random) {
        List<String> names = new ArrayList<>(valid.keySet());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String victim = names.get(random.nextInt(names.size()));
            for (String name : names) {
                byte[] text = valid.get(name).getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(victim) ? damaged(valid.get(name), random) : text);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] damaged(String text, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return bytes;
        }
        String damaged = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            List<int[]> values = new ArrayList<>();
            Matcher matcher = VALUE.matcher(damaged);
            while (matcher.find()) {
                values.add(new int[] {matcher.start(), matcher.end()});
            }
            int[] value = values.get(random.nextInt(values.size()));
            damaged = damaged.substring(0, value[0])
                    + OTHER_VALUES[random.nextInt(OTHER_VALUES.length)]
                    + damaged.substring(value[1]);
        }
        return damaged.getBytes(StandardCharsets.UTF_8);
    }
}
