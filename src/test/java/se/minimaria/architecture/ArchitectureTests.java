package se.minimaria.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.minimaria");

    @Test
    void onlyTheClockTellsTheTime() {
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses()
                .that(not(resideInAPackage("se.minimaria.shared")))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void packagesAreBusinessWordsAndNamesSayWhatThingsAre() {
        noClasses()
                .should()
                .resideInAnyPackage("..domain..", "..service..", "..dto..", "..impl..", "..util..", "..model..")
                .check(CLASSES);
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|Manager|Helper|Util|Utils|ServiceBean)")
                .check(CLASSES);
    }

    @Test
    void controllersStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFieldsAndNoSettingIsReadByName() {
        noFields()
                .should()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .orShould()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsOrReadsTheDatabaseAroundTheTransaction() {
        noClasses()
                .that(not(resideInAPackage("se.minimaria.platform..")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
    }

    @Test
    void mostTypesArePackagePrivateOutsideTheApis() {
        var own = CLASSES.stream().filter(ArchitectureTests::topLevel).toList();
        var hidden = own.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 100 / own.size())
                .as("percent of %d types that are package-private", own.size())
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void noFileGrowsBeyondThreeHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static boolean topLevel(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
