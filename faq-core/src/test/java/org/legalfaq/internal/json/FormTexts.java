package org.legalfaq.internal.json;

import java.util.List;
import java.util.Random;

/** Texts near the forms of the format: sound ones with a few characters changed, put in, taken out or doubled. */
final class FormTexts {
    private static final List<String> SOUND = List.of(
            "can-charges-be-refiled",
            "none",
            "criminal/dismissal/1",
            "US-CA",
            "001",
            "gb-eaw",
            "es-MX",
            "zh-Hant-TW",
            "de-x-private",
            "i-klingon",
            "https://www.example.gov/law?a=b#c",
            "HTTP://x.org",
            "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef",
            "[1.0,2.0)",
            "(,2.0)",
            "[ 1.5 ]",
            "LF403",
            "a");
    private static final String CHARACTERS = "aZ09-_/.,:[]() \t\nü\u00A0\u2028\"\\#?@";

    private final Random random;

    FormTexts(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder(SOUND.get(random.nextInt(SOUND.size())));
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, c);
            case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 2 -> text.append(text);
            default -> {
                if (at < text.length()) {
                    text.setCharAt(at, c);
                }
            }
        }
    }
}
