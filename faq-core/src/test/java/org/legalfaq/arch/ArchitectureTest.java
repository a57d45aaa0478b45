package org.legalfaq.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture of the library as rules; DESIGN drawings go stale, these do not. */
class ArchitectureTest {
    private static final String ROOT = "org.legalfaq";
    private static final Set<String> OUR_TYPES_AND_THE_JDK = Set.of("org.legalfaq", "java");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Each package but the facade's, and what it may use beside the JDK. */
    private static final List<String> BELOW = List.of(
            "model             | ",
            "query             | model",
            "pack              | model",
            "render            | query, model, org.commonmark..",
            "spi               | query, pack, model",
            "evaluation        | query, model, internal.json",
            "internal.json     | spi, pack, model, tools.jackson.., com.fasterxml.jackson.annotation.., jakarta.validation.., org.hibernate.validator..",
            "internal.load     | internal.json, spi, pack, model, render",
            "internal.place    | query, model",
            "internal.learning | ",
            "internal.lucene.analysis   | query, model, org.apache.lucene..",
            "internal.lucene.index      | internal.lucene.analysis, spi, query, model, render, org.apache.lucene..",
            "internal.lucene.question   | internal.lucene.analysis, internal.lucene.index, spi, query, model, render, org.apache.lucene..",
            "internal.lucene.ranking    | internal.lucene.analysis, internal.lucene.index, internal.lucene.question, internal.learning, spi, query, model, org.apache.lucene..",
            "internal.lucene.hits       | internal.lucene.index, internal.lucene.ranking, spi, query, model, org.apache.lucene..",
            "internal.lucene.meaning    | internal.lucene.analysis, internal.lucene.index, internal.lucene.question, spi, model, org.apache.lucene..",
            "internal.lucene.completion | internal.lucene.analysis, internal.lucene.index, internal.lucene.question, query, model, org.apache.lucene..",
            "internal.lucene   | internal.lucene.., spi, query, model, org.apache.lucene..");

    @Test
    void theRulesSeeTheWholeLibrary() {
        assertThat(LIBRARY).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("below")
    void packagesDependOnlyOnWhatLiesBelow(String row) {
        String name = row.split("\\|")[0].strip();
        String below = row.split("\\|")[1].strip();
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + "." + name));
        if (!below.isEmpty()) {
            Stream.of(below.split(",\\s*"))
                    .map(other -> other.endsWith("..") && !other.startsWith("internal") ? other : ROOT + "." + other)
                    .forEach(allowed::add);
        }
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .check(LIBRARY);
    }

    @Test
    void everyPackageSaysWhatItMayUse() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct())
                .filteredOn(name -> !name.equals(ROOT))
                .containsExactlyInAnyOrderElementsOf(BELOW.stream()
                        .map(row -> ROOT + "." + row.split("\\|")[0].strip())
                        .toList());
    }

    static List<String> below() {
        return BELOW;
    }

    @Test
    void nothingDependsOnTheFacade() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT))
                .check(LIBRARY);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void publicSignaturesMentionOnlyOurOwnTypesAndTheJdk() {
        List<String> foreign = LIBRARY.stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(ArchitectureTest::isPublic)
                .flatMap(ArchitectureTest::foreignTypesInSignatures)
                .toList();

        assertThat(foreign).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackage).distinct())
                .allMatch(code -> code.isAnnotatedWith(NullMarked.class), "is @NullMarked")
                .map(JavaPackage::getName)
                .contains(ROOT, ROOT + ".model", ROOT + ".internal.lucene");
    }

    @Test
    void theLibraryPrintsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(LIBRARY);
    }

    @Test
    void theLibraryOpensNoConnections() {
        noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are network clients") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("java.net.http")
                                || (type.getPackageName().equals("java.net")
                                        && !Set.of("URI", "URL", "URISyntaxException")
                                                .contains(type.getSimpleName()));
                    }
                })
                .check(LIBRARY);
    }

    /** Counters and locks are welcome: they make what is shared safe for the threads of others. */
    @Test
    void theLibraryStartsNoThreads() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent"))
                .orShould()
                .callMethodWhere(describe("starts work in another thread", ArchitectureTest::isParallel))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(LIBRARY);
    }

    @Test
    void staticFieldsAreFinal() {
        List<String> mutable = LIBRARY.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .toList();

        assertThat(mutable).isEmpty();
    }

    private static boolean isParallel(JavaMethodCall call) {
        return Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll")
                .contains(call.getName());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<String> foreignTypesInSignatures(JavaClass type) {
        Stream<String> inMethods = type.getCodeUnits().stream()
                .filter(ArchitectureTest::isVisible)
                .flatMap(unit -> unit.getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::isForeign)
                        .map(foreign -> unit.getFullName() + " mentions " + foreign.getName()));
        Stream<String> inFields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> isForeign(field.getRawType()))
                .map(field -> field.getFullName() + " is of type "
                        + field.getRawType().getName());
        return Stream.concat(inMethods, inFields);
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && (base.getPackageName().contains(".internal")
                        || OUR_TYPES_AND_THE_JDK.stream()
                                .noneMatch(ours -> base.getPackageName().startsWith(ours)));
    }
}
