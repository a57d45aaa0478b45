package org.legalfaq.internal.load;

import java.util.List;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.ProblemCode;

/** Topics in use are declared, and so are the topics above them. */
final class TopicRules {
    private final PackStack stack;
    private final Problems problems;

    TopicRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        stack.declaredTopics.forEach((topic, spot) -> topic.parent()
                .filter(parent -> !stack.mayExist(parent))
                .ifPresent(parent -> problems.add(
                        ProblemCode.TOPIC_PARENT_MISSING,
                        spot.field("path"),
                        "\"" + topic + "\" without \"" + parent + "\"",
                        "every topic above it declared too",
                        "Declare \"" + parent + "\" in the file of topics.")));
        for (TextDraft text : stack.inFileOrder()) {
            List<TopicPath> topics = text.topics();
            for (int i = 0; i < topics.size(); i++) {
                isDeclared(topics.get(i), text.spot().field("topics").item(i));
            }
        }
        stack.expectations.forEach(located -> located.value()
                .topic()
                .ifPresent(topic -> isDeclared(topic, located.spot().field("topic"))));
    }

    private void isDeclared(TopicPath topic, Spot spot) {
        if (!stack.mayExist(topic)) {
            problems.add(
                    ProblemCode.UNKNOWN_TOPIC,
                    spot,
                    "\"" + topic + "\"",
                    "a topic of the file of topics",
                    "Correct the topic, or declare it in the file that pack.json lists under \"topics\".");
        }
    }
}
