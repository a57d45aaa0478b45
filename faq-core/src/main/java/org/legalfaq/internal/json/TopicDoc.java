package org.legalfaq.internal.json;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A declared topic. */
public record TopicDoc(
        @Needed @HasForm(Form.TOPIC) @Nullable String path,

        @Needed @Size(min = 1, message = Expected.SOME)
        Map<@HasForm(Form.LANGUAGE) String, @HasForm(Form.TEXT) String> labels,

        Map<@HasForm(Form.TEXT) String, @HasForm(Form.TEXT) String> codes) {}
