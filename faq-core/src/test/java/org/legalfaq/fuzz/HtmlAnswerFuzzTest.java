package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.TopicPath;
import org.legalfaq.render.HtmlAnswer;
import org.legalfaq.render.PlainText;

/** Whatever an answer and the name of an authority hold, the HTML has nothing in it but what its Javadoc allows. */
class HtmlAnswerFuzzTest {
    @FuzzTest
    void render(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        FaqEntry entry = entry(text);

        HarmlessHtml.check(HtmlAnswer.renderer().answer(entry));
        HarmlessHtml.check(HtmlAnswer.renderer().authorities(entry));
        assertThat(PlainText.withCitations(entry)).isNotNull();
    }

    private static FaqEntry entry(String text) {
        Jurisdiction us = Jurisdiction.of("US");
        return FaqEntry.builder(EntryId.of("some-id"))
                .question("Question?")
                .shortAnswer("Short.")
                .answer(text)
                .topics(List.of(TopicPath.of("topic")))
                .jurisdictions(List.of(us))
                .authorities(List.of(
                        new Authority("a", AuthorityType.RULE, text, Optional.empty(), us, AuthorityCheck.TEXT_READ)))
                .disclaimer(new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Not advice."))
                .origin(new Origin("test", "1", "CC0-1.0"))
                .build();
    }
}
