package org.legalfaq.examples.webservice;

import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.EntryDto;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.LocalizedEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/entries/...}: one entry by its id. */
@RestController
class EntryController {
    private final FaqRepository faqs;
    private final EntryMapper entries;

    EntryController(FaqRepository faqs, EntryMapper entries) {
        this.faqs = faqs;
        this.entries = entries;
    }

    /** The entry's language is in the answer: it may be another one than asked for. */
    @GetMapping("/api/entries/{id}")
    EntryDto entry(@PathVariable String id, @RequestParam Optional<String> language) {
        EntryId entryId = Parameter.read("id", id, EntryId::of);
        LanguageTag wanted = language.map(tag -> Parameter.read("language", tag, LanguageTag::of))
                .orElse(faqs.pack().info().mainLanguage());
        return faqs.find(entryId, wanted)
                .map(LocalizedEntry::entry)
                .map(entries::map)
                .orElseThrow(() -> new UnknownResourceException("There is no entry \"" + entryId + "\""));
    }
}
