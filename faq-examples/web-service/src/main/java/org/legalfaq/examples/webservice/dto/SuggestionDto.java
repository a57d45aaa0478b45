package org.legalfaq.examples.webservice.dto;

/**
 * A question that completes what was typed.
 *
 * @param id leads to {@code /api/entries/{id}}
 * @param question the question
 * @param matchedHtml the question or another way to ask it that continues the typed words, these in {@code <mark>}; safe to
 *     put into a page
 * @param language the language of the entry
 * @param jurisdiction whose law the entry states
 */
public record SuggestionDto(String id, String question, String matchedHtml, String language, FitDto jurisdiction) {}
