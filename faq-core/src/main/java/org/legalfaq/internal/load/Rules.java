package org.legalfaq.internal.load;

/** All rules that look at more than one value of one file. The report puts their findings into file order. */
final class Rules {
    private Rules() {}

    static void check(PackStack stack, Problems problems) {
        new OverlayRules(stack, problems).check();
        new DisclaimerRules(stack, problems).check();
        new TopicRules(stack, problems).check();
        new JurisdictionRules(stack, problems).check();
        new TextRules(stack, problems).check();
        new DateRules(stack, problems).check();
        new AuthorityRules(stack, problems).check();
        new TranslationRules(stack, problems).check();
        new UniquenessRules(stack, problems).check();
        new LinkRules(stack, problems).check();
        new RedirectRules(stack, problems).check();
    }
}
