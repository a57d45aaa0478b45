package org.legalfaq.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.PlainText;

/**
 * A text as its sentences.
 *
 * @param sentences the sentences in order
 */
record Prose(List<Sentence> sentences) {
    private static final Pattern LINE = Pattern.compile("\\R++");
    private static final Pattern LIST_MARKER = Pattern.compile("^\\s*+(?:-|\\d++[.)])\\s++");
    private static final Pattern REFERENCE = Pattern.compile("\\[[\\p{L}\\p{N}-]++]");

    static Prose plain(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : LINE.split(text, -1)) {
            String block = LIST_MARKER.matcher(line).replaceFirst("");
            boolean referenced = REFERENCE.matcher(block).find();
            for (String part : SentenceBreaks.split(REFERENCE.matcher(block).replaceAll(""))) {
                sentences.add(new Sentence(part, referenced, SentenceBreaks.endsSentence(part)));
            }
        }
        return new Prose(List.copyOf(sentences));
    }

    /** References become numbers in brackets in plain text, which is how a sentence is known to have one. */
    static Prose answerOf(FaqEntry entry) {
        return plain(PlainText.withCitations(entry));
    }

    /** The sentences that read as such; a heading would make a text seem plainer than it is. */
    List<Sentence> running() {
        return sentences.stream().filter(Sentence::finished).toList();
    }

    List<String> runningWords() {
        return running().stream()
                .flatMap(sentence -> Words.of(sentence.text()).stream())
                .toList();
    }
}
