package org.legalfaq.authoring.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a file, refusing what is not UTF-8. Spreadsheets write a byte order mark, which says nothing and is left out. */
final class Utf8File {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8File() {}

    static Optional<String> decode(byte[] file, ImportRun run) {
        if (file.length > run.limits().maxFileBytes()) {
            run.problem(
                    0,
                    "",
                    file.length + " bytes",
                    "at most " + run.limits().maxFileBytes(),
                    "Divide the file, or raise the limit.");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            run.problem(
                    line,
                    "",
                    "the byte 0x%02X".formatted(file[in.position()] & 0xFF),
                    "UTF-8",
                    "Save the file as UTF-8; in Excel choose \"CSV UTF-8\".");
            return Optional.empty();
        }
        String text = out.toString();
        return Optional.of(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text);
    }
}
