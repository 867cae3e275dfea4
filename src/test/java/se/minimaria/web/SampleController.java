package se.minimaria.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages that only tests show: every kind of field, every layout, every fault. Only the slice has them. */
@Controller
@TestComponent
@RequestMapping("/sample")
class SampleController {

    private static final List<Option> OPTIONS = List.of(new Option("a", "Val A"), new Option("b", "Val B"));

    /** One field of each kind. */
    record SampleForm(
            @NotBlank(message = "Skriv vilken dag") @Nullable
            String day,

            @NotBlank(message = "Skriv varför") @Nullable String reason,
            @Nullable String place,
            @NotBlank(message = "Välj en sak") @Nullable String topic,
            @AssertTrue(message = "Kryssa i rutan") boolean agreed) {}

    /** May not be seen. */
    @ResponseStatus(HttpStatus.FORBIDDEN)
    static class Sealed extends RuntimeException {}

    @GetMapping("/form")
    String form(Model model) {
        model.addAttribute("form", new SampleForm("", "", "b", "", false));
        fill(model);
        return "sample/form";
    }

    @PostMapping("/form")
    String post(
            @Valid @ModelAttribute("form") SampleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            model.addAttribute("hasErrors", true);
            fill(model);
            response.setStatus(422);
            return "sample/form";
        }
        flash.addFlashAttribute("notice", "Sparat");
        return "redirect:/sample/form";
    }

    @GetMapping("/fault")
    String fault() {
        throw new IllegalStateException("Ture Testberg 20040113-2385");
    }

    @GetMapping("/sealed")
    String sealed() {
        throw new Sealed();
    }

    @GetMapping("/youth")
    String youth() {
        return "sample/youth";
    }

    private static void fill(Model model) {
        model.addAttribute("options", OPTIONS);
        model.addAttribute(
                "frame",
                new StaffFrame(
                        "uppdrag-1",
                        "Region Dalarna",
                        "web.brand",
                        "of-region",
                        "R",
                        "Ronja Exempelsson",
                        "sjuksköterska",
                        "Falun",
                        6,
                        StaffFrame.Item.INBOX,
                        StaffFrame.Item.reached(path -> !path.equals("/arbete/personal"))));
    }
}
