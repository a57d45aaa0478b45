package org.legalfaq.examples.webservice.dto;

import java.util.List;

/**
 * One question with its answer and all that must be shown with it.
 *
 * @param id its permanent name
 * @param language the language of the texts
 * @param question plain text
 * @param shortAnswer plain text
 * @param answerHtml the full answer as safe HTML, citing authorities by number
 * @param authoritiesHtml the list that the citations link to, as safe HTML
 * @param jurisdictions whose law it states
 * @param topics the topics it belongs to
 * @param authorities what it rests on
 * @param cautions warnings to be shown with it
 * @param related what to read next
 * @param review how it was reviewed
 * @param dates how current it is
 * @param disclaimer to be shown with it
 * @param origin where it comes from
 */
public record EntryDto(
        String id,
        String language,
        String question,
        String shortAnswer,
        String answerHtml,
        String authoritiesHtml,
        List<String> jurisdictions,
        List<String> topics,
        List<AuthorityDto> authorities,
        List<CautionDto> cautions,
        List<LinkDto> related,
        ReviewDto review,
        DatesDto dates,
        String disclaimer,
        OriginDto origin) {}
