package se.minimaria.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Reports the faults of a form in the order of its fields, which is the order in which the page shows them. */
class FormValidator extends LocalValidatorFactoryBean {

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T form, Class<?>... groups) {
        var faults = super.validate(form, groups);
        var components = form.getClass().getRecordComponents();
        if (components == null || faults.size() < 2) {
            return faults;
        }
        var fields = Arrays.stream(components).map(RecordComponent::getName).toList();
        return faults.stream()
                .sorted(Comparator.<ConstraintViolation<T>>comparingInt(fault -> place(fault, fields))
                        .thenComparing(ConstraintViolation::getMessage))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A fault of the form as a whole belongs to no field and comes first. */
    private static int place(ConstraintViolation<?> fault, List<String> fields) {
        return fields.indexOf(fault.getPropertyPath().iterator().next().getName());
    }
}
