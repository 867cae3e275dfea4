package se.minimaria.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Gives templates {@code <mm:icon name="send" dir="true"/>}: one drawing, inlined, hidden from screen readers.
 *
 * <p>{@code dir="true"} mirrors it in right-to-left languages; {@code class} replaces the class {@code icon}. Only drawings
 * from the class path are ever written, so nothing that a user typed can become markup here.
 */
@Component
class IconDialect extends AbstractProcessorDialect {

    private static final int AFTER_ATTRIBUTES = 10_000;

    private final Icons icons;

    IconDialect(Icons icons) {
        super("Minimaria icons", "mm", AFTER_ATTRIBUTES);
        this.icons = icons;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(prefix, icons));
    }

    private static final class IconProcessor extends AbstractElementTagProcessor {

        private final Icons icons;

        IconProcessor(String prefix, Icons icons) {
            super(TemplateMode.HTML, prefix, "icon", true, null, false, AFTER_ATTRIBUTES);
            this.icons = icons;
        }

        @Override
        protected void doProcess(
                ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
            Icons.Drawing drawing = icons.drawing(tag.getAttributeValue("name"));
            String kind = tag.hasAttribute("class") ? tag.getAttributeValue("class") : "icon";
            String css = "true".equals(tag.getAttributeValue("dir")) ? kind + " icon-dir" : kind;
            IModelFactory factory = context.getModelFactory();
            String svg = "<svg class=\"%s\" viewBox=\"%s\" aria-hidden=\"true\">%s</svg>"
                    .formatted(css, drawing.viewBox(), drawing.shapes());
            structure.replaceWith(factory.parse(context.getTemplateData(), svg), false);
        }
    }
}
