package org.legalfaq.examples.quickstart;

/** What the user wants done. */
enum Command {
    /** Answer a question: what happens if no command is named. */
    ASK,
    /** Show the ranked list for some words. */
    SEARCH,
    /** List what applies in a jurisdiction, or everything. */
    LIST,
    /** List the topics. */
    TOPICS,
    /** List the entries of one topic. */
    LIST_TOPIC,
    /** Show one entry by its id. */
    SHOW,
    /** Explain the commands. */
    HELP
}
