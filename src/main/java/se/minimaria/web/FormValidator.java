package se.minimaria.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Reports the faults of a form in the order of its fields, which is the order in which the page shows them. */
class FormValidator extends LocalValidatorFactoryBean {

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> faults, Errors errors) {
        super.processConstraintViolations(inOrder(faults), errors);
    }

    private static Set<ConstraintViolation<Object>> inOrder(Set<ConstraintViolation<Object>> faults) {
        return faults.stream()
                .sorted(Comparator.<ConstraintViolation<Object>>comparingInt(FormValidator::place)
                        .thenComparing(ConstraintViolation::getMessage))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A fault of the form as a whole belongs to no field and comes first. */
    private static int place(ConstraintViolation<?> fault) {
        var components = fault.getRootBeanClass().getRecordComponents();
        List<String> fields = components == null
                ? List.of()
                : Arrays.stream(components).map(RecordComponent::getName).toList();
        return fields.indexOf(fault.getPropertyPath().iterator().next().getName());
    }
}
