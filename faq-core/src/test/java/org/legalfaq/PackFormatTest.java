package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackFormat;
import org.legalfaq.spi.PackNode;
import org.legalfaq.testing.PackFixtures;

/** Another format than JSON is held to the same rules, and its problems have the places of its own files. */
class PackFormatTest {
    private static final ContentPackLoader LOADER = ContentPacks.loader().withFormat(new Cards("card"));
    private static final String CARD = """
            id=night
            question=May I fly at night?
            shortAnswer=No.
            answer=No.
            topics=flying
            jurisdictions=001
            review.how=none
            rating.votes=12
            rating.score=4.5""";

    @TempDir
    private Path temp;

    @Test
    void entriesOfAllFormats_makeOnePack() {
        ContentPack pack = LOADER.load(pack(CARD));

        assertThat(pack.entries()).extracting(entry -> entry.id().value()).containsExactly("storm", "night");
        assertThat(pack.entries().get(1).jurisdictions().get(0).tag()).isEqualTo("001");
        assertThat(pack.entries().get(1).rating().orElseThrow().votes()).isEqualTo(12);
    }

    @Test
    void problems_haveTheirPlacesInTheFile() {
        assertThat(problems(CARD.replace("topics=flying", "topics=flyng")))
                .containsExactly("night.card:5:8 LF403 /entries/0/topics/0");
        assertThat(problems(CARD.replace("No.", "\u0007")))
                .contains("night.card:3:13 LF208 /entries/0/shortAnswer", "night.card:4:8 LF208 /entries/0/answer");
        assertThat(problems(CARD.replace("answer=No.\ntopics", "question=Why?\ntopics")))
                .contains("night.card:4:1 LF204 /entries/0/question", "night.card:1:1 LF304 /entries/0");
        assertThat(problems(CARD.replace("votes=12", "votes=NaN")))
                .containsExactly("night.card:8:14 LF303 /entries/0/rating/votes");
        assertThat(problems(CARD.replace("votes=12", "votes=1.5")))
                .containsExactly("night.card:8:14 LF305 /entries/0/rating/votes");
        assertThat(problems("nonsense")).containsExactly("night.card:1:1 LF209 ");
    }

    @Test
    void limits_holdForEveryFormat_andForOverlays() {
        PackLimits few = PackLimits.DEFAULT.toBuilder().maxFileBytes(50).build();
        ContentPack base = LOADER.load(pack(CARD));

        assertThat(LOADER.withLimits(few).check(pack(CARD)).problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.FILE_TOO_LARGE);
        assertThat(LOADER.withLimits(few).checkOverlay(base, pack(CARD)).problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.FILE_TOO_LARGE);
        assertThat(LOADER.checkOverlay(base, pack(CARD)).problems()).isEmpty();
        assertThat(LOADER.overlay(base, pack(CARD)).entries()).hasSize(2);
        assertThatThrownBy(() -> ContentPacks.overlay(base, pack(CARD))).isInstanceOf(InvalidPackException.class);
        assertThat(problems(CARD.replace("No.", "x".repeat(100_001)))).anyMatch(problem -> problem.contains("LF207"));
    }

    @Test
    void theEndingOfTheName_saysTheFormat() {
        assertThat(ContentPacks.check(pack(CARD)).toString())
                .contains("LF109")
                .contains("\"night.card\"; expected a name that ends in \".json\"");
        assertThat(ContentPacks.loader()
                        .withFormat(new Cards("note"))
                        .check(pack(CARD))
                        .toString())
                .contains("ends in \".json\" or \".note\"");
    }

    @Test
    void twoFormatsOfOneEnding_areRefused() {
        assertThatThrownBy(() -> LOADER.withFormat(new Cards("card"))).hasMessageContaining(".card");
        assertThatThrownBy(() -> LOADER.withFormat(new Cards("json"))).hasMessageContaining(".json");
    }

    private List<String> problems(String card) {
        PackReport report = LOADER.check(pack(card));
        return report.problems().stream()
                .map(problem -> "%s:%d:%d %s %s"
                        .formatted(
                                problem.file(),
                                problem.line().orElse(0),
                                problem.column().orElse(0),
                                problem.code().id(),
                                problem.pointer()))
                .toList();
    }

    private PackSource pack(String card) {
        Map<String, String> files = PackFixtures.files("cards", PackFixtures.ENTRY);
        files.put("pack.json", files.get("pack.json").replace("\"entries.json\"", "\"entries.json\", \"night.card\""));
        files.put("night.card", card);
        return PackSource.directory(PackFixtures.write(temp, files));
    }

    /** A format for tests: a line for each field, with a dot for each step. */
    private record Cards(String ending) implements PackFormat {
        @Override
        public Set<String> endings() {
            return Set.of(ending);
        }

        @Override
        public Optional<PackNode> read(String text, PackLimits limits, FileProblems problems) {
            PackNode.Position start = new PackNode.Position(1, 1);
            List<PackNode.Member> fields = new ArrayList<>();
            Map<String, List<PackNode.Member>> nested = new LinkedHashMap<>();
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                int cut = line.indexOf('=');
                if (cut < 0) {
                    problems.add(
                            ProblemCode.FILE_SYNTAX, new PackNode.Position(number, 1), line, "name=value", "Add it.");
                    return Optional.empty();
                }
                String name = line.substring(0, cut);
                PackNode.Position at = new PackNode.Position(number, cut + 2);
                PackNode value = new PackNode.TextNode(at, line.substring(cut + 1), false);
                PackNode.Position here = new PackNode.Position(number, 1);
                if (name.contains(".")) {
                    nested.computeIfAbsent(name.substring(0, name.indexOf('.')), key -> new ArrayList<>())
                            .add(new PackNode.Member(here, name.substring(name.indexOf('.') + 1), value));
                } else {
                    boolean list = name.equals("topics") || name.equals("jurisdictions");
                    fields.add(
                            new PackNode.Member(here, name, list ? new PackNode.ArrayNode(at, List.of(value)) : value));
                }
            }
            fields.addAll(nested.entrySet().stream()
                    .map(field -> new PackNode.Member(
                            start, field.getKey(), new PackNode.ObjectNode(start, field.getValue())))
                    .collect(Collectors.toList()));
            PackNode entry = new PackNode.ObjectNode(start, fields);
            return Optional.of(new PackNode.ObjectNode(
                    start,
                    List.of(new PackNode.Member(start, "entries", new PackNode.ArrayNode(start, List.of(entry))))));
        }
    }
}
