package org.legalfaq.authoring.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.PackNode;

/** One conversion of the files of a pack that has been checked. */
final class Conversion {
    private static final String FILES = "files";
    private static final String ENTRIES = "entries";
    private static final String CHECKSUM = "sha256";

    private final PackFiles source;
    private final EntryFormat target;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Conversion(PackFiles source, EntryFormat target) {
        this.source = source;
        this.target = target;
    }

    Map<String, byte[]> convert() throws IOException {
        PackNode.ObjectNode manifest = JsonTree.read(bytes(PackPaths.MANIFEST));
        // Keeps the manifest in the first place.
        files.put(PackPaths.MANIFEST, new byte[0]);
        PackNode.ObjectNode list = (PackNode.ObjectNode) manifest.get(FILES).orElseThrow();
        PackNode.ObjectNode converted = list;
        for (PackNode.Member member : list.members()) {
            if (member.name().equals(ENTRIES)) {
                converted = with(list, ENTRIES, Fields.list(entries(((PackNode.ArrayNode) member.value()).items())));
            } else {
                copy(path(member.value()));
            }
        }
        files.put(PackPaths.MANIFEST, utf8(JsonText.of(with(manifest, FILES, converted))));
        return files;
    }

    private List<PackNode> entries(List<PackNode> items) throws IOException {
        // What stays as it is has the first claim to its name.
        items.stream()
                .map(Conversion::path)
                .filter(this::stays)
                .map(Conversion::stem)
                .forEach(taken::add);
        List<PackNode> converted = new ArrayList<>();
        for (PackNode item : items) {
            String path = path(item);
            PackNode.ObjectNode file = stays(path) ? new Fields().object() : tree(path);
            // A file in Markdown holds one text, so that one without any has to remain.
            if (stays(path) || SplitFile.texts(file).isEmpty()) {
                copy(path);
                converted.add(item);
            } else {
                SplitFile.of(path, file, taken).forEach((name, tree) -> converted.add(write(name, tree, item)));
            }
        }
        return converted;
    }

    private PackNode write(String name, PackNode.ObjectNode tree, PackNode item) {
        String path = name + target.ending();
        byte[] bytes = utf8(target.text(tree));
        files.put(path, bytes);
        boolean checked = item instanceof PackNode.ObjectNode object
                && object.get(CHECKSUM).isPresent();
        return checked
                ? new Fields().with("path", path).with(CHECKSUM, sha256(bytes)).object()
                : PackNode.TextNode.of(path);
    }

    private PackNode.ObjectNode tree(String path) throws IOException {
        byte[] bytes = bytes(path);
        if (target == EntryFormat.MARKDOWN) {
            return JsonTree.read(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        PackNode tree = new MarkdownFormat()
                .read(text, PackLimits.DEFAULT, (code, position, found, expected, hint) -> {})
                .orElseThrow();
        return StandardForm.of((PackNode.ObjectNode) tree);
    }

    private void copy(String path) throws IOException {
        files.put(path, bytes(path));
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream in = source.open(path)) {
            return in.readAllBytes();
        }
    }

    private boolean stays(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(target.ending());
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static String path(PackNode item) {
        PackNode path =
                item instanceof PackNode.ObjectNode object ? object.get("path").orElseThrow() : item;
        return ((PackNode.TextNode) path).value();
    }

    private static PackNode.ObjectNode with(PackNode.ObjectNode object, String name, PackNode value) {
        return new PackNode.ObjectNode(
                object.position(),
                object.members().stream()
                        .map(member -> member.name().equals(name)
                                ? new PackNode.Member(member.position(), name, value)
                                : member)
                        .toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
