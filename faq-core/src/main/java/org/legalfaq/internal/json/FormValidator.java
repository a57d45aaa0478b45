package org.legalfaq.internal.json;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasForm}. Public because the validator makes it. */
public final class FormValidator implements ConstraintValidator<HasForm, String> {
    private Form form = Form.TEXT;

    /** Makes the check. */
    public FormValidator() {}

    @Override
    public void initialize(HasForm constraint) {
        form = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || form.accepts(text)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(form.message()).addConstraintViolation();
        return false;
    }
}
