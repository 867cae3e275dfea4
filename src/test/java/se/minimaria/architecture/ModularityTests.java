package se.minimaria.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;
import se.minimaria.MinimariaApplication;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MinimariaApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        MODULES.verify();
    }

    /** The diagrams that docs/architecture.md links to; plain text, so that a change shows in a review. */
    @Test
    void drawsTheModules() {
        new Documenter(MODULES, Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
    }
}
