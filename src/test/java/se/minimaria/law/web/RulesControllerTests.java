package se.minimaria.law.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.minimaria.law.RuleBook;

class RulesControllerTests {

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new RulesController()).build();

    @Test
    void showsEveryRule() throws Exception {
        mvc.perform(get("/styrning/regler"))
                .andExpect(status().isOk())
                .andExpect(view().name("law/rules"))
                .andExpect(model().attribute("rules", RuleBook.all()));
    }

    @Test
    void showsTheRulesOfAPastDay() throws Exception {
        mvc.perform(get("/styrning/regler").param("dag", " 2025-06-30 "))
                .andExpect(status().isOk())
                .andExpect(model().attribute("rules", RuleBook.on(LocalDate.parse("2025-06-30"))));
        mvc.perform(get("/styrning/regler").param("dag", "2008-06-30"))
                .andExpect(model().attribute("rules", hasSize(0)));
    }

    @Test
    void saysSoWhenTheDayDoesNotExistAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(get("/styrning/regler").param("dag", "2025-02-31"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "dag", "law.rules.day.invalid"))
                .andExpect(model().attribute("form", new RulesForm("2025-02-31")));
    }
}
