package org.legalfaq.authoring.write;

import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.Waiver;
import org.legalfaq.spi.PackNode;

/** The manifest as the format writes it. */
final class ManifestTree {
    private static final int FORMAT_VERSION = 1;

    private ManifestTree() {}

    static PackNode.ObjectNode of(ContentPack pack, PackNode.ObjectNode files) {
        PackInfo info = pack.info();
        return new Fields()
                .withNumber("formatVersion", FORMAT_VERSION)
                .with("id", info.id())
                .with("version", info.version())
                .with("title", info.title())
                .withTexts("languages", info.languages())
                .with("license", info.license())
                .with("publisher", info.publisher())
                .with("released", info.released())
                .withList(
                        "disclaimers",
                        pack.disclaimers().stream()
                                .map(ManifestTree::disclaimer)
                                .toList())
                .withList("jurisdictions", JurisdictionTree.of(pack))
                .withMap("redirects", pack.redirects())
                .withList(
                        "waivers",
                        pack.waivers().stream().map(ManifestTree::waiver).toList())
                .withMap("pins", pack.pins())
                .with("files", files)
                .object();
    }

    static PackNode.ObjectNode files(ContentPack pack, List<String> entries) {
        Fields files = new Fields();
        if (!pack.topics().isEmpty()) {
            files.with("topics", PackPaths.TOPICS);
        }
        if (!pack.synonyms().isEmpty()) {
            files.with("synonyms", PackPaths.SYNONYMS);
        }
        if (!pack.expectations().isEmpty()) {
            files.with("expectations", PackPaths.EXPECTATIONS);
        }
        return files.withTexts("entries", entries).object();
    }

    private static PackNode.ObjectNode disclaimer(Disclaimer disclaimer) {
        return new Fields()
                .with("language", disclaimer.language())
                .with("jurisdiction", disclaimer.jurisdiction())
                .with("text", disclaimer.text())
                .object();
    }

    private static PackNode.ObjectNode waiver(Waiver waiver) {
        return new Fields()
                .with("code", waiver.code())
                .with("reason", waiver.reason())
                .with("entry", waiver.entry())
                .object();
    }
}
