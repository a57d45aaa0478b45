package org.legalfaq.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.legalfaq.pack.ProblemCode;

/** Decodes the bytes of a file, refusing what is not UTF-8 instead of replacing it. */
final class StrictUtf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    static Optional<char[]> decode(byte[] bytes, ProblemSink problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            problems.add(
                    ProblemCode.ENCODING,
                    endOf(out),
                    "the byte 0x%02X".formatted(bytes[in.position()] & 0xFF),
                    "UTF-8",
                    "Save the file as UTF-8 without a byte order mark.");
            return Optional.empty();
        }
        int start = 0;
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            problems.add(
                    ProblemCode.BYTE_ORDER_MARK,
                    new Place(1, 1, ""),
                    "the bytes EF BB BF",
                    "text from the first byte on",
                    "Save the file as UTF-8 without a byte order mark.");
            start = 1;
        }
        return Optional.of(Arrays.copyOfRange(out.array(), start, out.limit()));
    }

    private static Place endOf(CharBuffer text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, text.length() - lineStart + 1, "");
    }
}
