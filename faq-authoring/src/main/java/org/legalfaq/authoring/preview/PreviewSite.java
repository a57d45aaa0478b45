package org.legalfaq.authoring.preview;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.LanguageTag;

/**
 * A pack as a static web site: a start page, a page for each topic, place and entry, and a list of all questions with a
 * search. It works without JavaScript but for the search, in any folder, from a disk or a server, and asks nothing of
 * other servers. All texts of the pack are escaped, and a content security policy forbids whatever might get through.
 *
 * <p>A site is in one language; entries without a text in it are shown in the pack's main language and marked. The texts
 * in other languages have pages of their own, which the entry's page links to.
 *
 * <p>Nothing is written: the files come one by one, to be put where they belong. Same pack, day and language: same files.
 * For use while the repository is open. Immutable and safe for use by several threads.
 */
public final class PreviewSite {
    private final List<Supplier<PreviewFile>> files = new ArrayList<>();

    private PreviewSite(Site site) {
        Stream.of(Paths.STYLE, Paths.SCRIPT, Paths.ICON).forEach(name -> files.add(() -> resource(name)));
        files.add(() -> new StartPage(site).file());
        files.add(() -> new QuestionsPage(site).file());
        site.faqs.topics().forEach(topic -> files.add(() -> new TopicPage(site, topic).file()));
        site.faqs.jurisdictions().forEach(unit -> files.add(() -> new PlacePage(site, unit).file()));
        site.entries.forEach(shown -> {
            files.add(() -> new EntryPage(site, shown).file());
            site.inOtherLanguages(shown).forEach(other -> files.add(() -> new EntryPage(site, other).file()));
        });
    }

    /**
     * Prepares the site.
     *
     * @param faqs the pack's repository, not null
     * @param date the day as of which the site shows the pack, not null
     * @param language the language of the site, not null
     * @return the site, never null
     */
    public static PreviewSite of(FaqRepository faqs, LocalDate date, LanguageTag language) {
        requireNonNull(faqs, "faqs");
        requireNonNull(date, "date");
        requireNonNull(language, "language");
        return new PreviewSite(new Site(faqs, date, language));
    }

    /**
     * Returns how many files there are.
     *
     * @return the number, at least 5
     */
    public int size() {
        return files.size();
    }

    /**
     * Makes the files one after the other, so that a large pack needs no memory for its whole site.
     *
     * @return the files, each made when it is asked for, never null
     */
    public Stream<PreviewFile> files() {
        return files.stream().map(Supplier::get);
    }

    private static PreviewFile resource(String name) {
        try (InputStream in = PreviewSite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return new PreviewFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
