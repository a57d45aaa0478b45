package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/** The way from the start page down to a page. */
final class Trail {
    private final Site site;
    private final Wording words;
    private final Frame frame;

    Trail(Site site, Wording words, Frame frame) {
        this.site = site;
        this.words = words;
        this.frame = frame;
    }

    Element toStart() {
        return trail(List.of());
    }

    /** The topics above a topic, and the topic itself if the page lies below it. */
    Element toTopic(TopicPath path, boolean itself) {
        List<Element> steps = new ArrayList<>();
        for (Optional<TopicPath> at = itself ? Optional.of(path) : path.parent();
                at.isPresent();
                at = at.flatMap(TopicPath::parent)) {
            steps.add(step(at.get()));
        }
        Collections.reverse(steps);
        return trail(steps);
    }

    private Element step(TopicPath path) {
        String label = site.pack.topics().stream()
                .filter(topic -> topic.path().equals(path))
                .findFirst()
                .map((Topic topic) -> topic.label(words.language()))
                .orElse(path.value());
        return Element.of("li").add(Element.link(frame.to(Paths.topic(path)), label));
    }

    private Element trail(List<Element> steps) {
        return Element.of("nav")
                .css("trail")
                .attr("aria-label", words.text("trail"))
                .add(Element.of("ol")
                        .add(Element.of("li").add(Element.link(frame.to(Paths.START), words.text("start"))))
                        .add(steps));
    }
}
