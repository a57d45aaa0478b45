package org.legalfaq.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.testing.TestEntry;
import org.legalfaq.testing.TestPacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FaqPageJsonLdTest {
    private static final ContentPack PACK =
            TestPacks.of(TestEntry.entry("dropped").about("criminal/dismissal"));
    private static final String HOSTILE = "</script><!-- \" \\ & \u2028 \n § é 𝔸";

    @Test
    void page_saysTheQuestion_itsPlace_itsTopic_andWhatItRestsOn() {
        JsonNode question = read(entry("Dropped?")).at("/mainEntity/0");

        assertThat(question.at("/name").asString()).isEqualTo("Dropped?");
        assertThat(question.at("/identifier").asString()).isEqualTo("dropped");
        assertThat(question.at("/spatialCoverage/0/name").asString()).isEqualTo("California");
        assertThat(question.at("/spatialCoverage/0/identifier").asString()).isEqualTo("US-CA");
        assertThat(question.at("/about/0/@type").asString()).isEqualTo("DefinedTerm");
        assertThat(question.at("/about/0/termCode").asString()).isEqualTo("criminal/dismissal");
        JsonNode answer = question.at("/acceptedAnswer");
        assertThat(answer.at("/text").asString()).isEqualTo("Yes.[1]");
        assertThat(answer.at("/citation/0/@type").asString()).isEqualTo("Legislation");
        assertThat(answer.at("/citation/0/url").asString()).isEqualTo("https://example.org/1385");
        assertThat(answer.at("/citation/1/@type").asString()).isEqualTo("CreativeWork");
    }

    @Test
    void page_standsSafelyInAScript_andComesBackAsItWas() {
        FaqEntry entry = entry(HOSTILE);

        assertThat(FaqPageJsonLd.of(entry, PACK)).doesNotContain("<", ">", "&", "\u2028", "\n");
        assertThat(read(entry).at("/mainEntity/0/name").asString()).isEqualTo(HOSTILE);
    }

    private static JsonNode read(FaqEntry entry) {
        return JsonMapper.builder().build().readTree(FaqPageJsonLd.of(entry, PACK));
    }

    private static FaqEntry entry(String question) {
        return TestEntry.entry("dropped", question)
                .answer("Yes.[^statute]")
                .in("US-CA")
                .about("criminal/dismissal")
                .build()
                .toBuilder()
                .authorities(
                        List.of(authority("statute", AuthorityType.STATUTE), authority("case", AuthorityType.CASE)))
                .build();
    }

    private static Authority authority(String key, AuthorityType type) {
        return new Authority(
                key,
                type,
                "Cal. Penal Code § 1385",
                Optional.of(URI.create("https://example.org/1385")),
                Jurisdiction.of("US-CA"),
                AuthorityCheck.TEXT_READ);
    }
}
