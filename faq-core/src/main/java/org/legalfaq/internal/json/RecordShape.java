package org.legalfaq.internal.json;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a record says about the object it is bound from.
 *
 * @param types the fields with their types, in the order of the record
 * @param needed the fields that must be there
 * @param isFile whether the object is a whole file
 */
record RecordShape(Map<String, Type> types, Set<String> needed, boolean isFile) {
    static final String SCHEMA = "$schema";
    static final String EXTENSIONS = "extensions";
    /** What any file may carry and the library does not read. */
    static final Set<String> FREE_FIELDS = Set.of(SCHEMA, EXTENSIONS);

    static RecordShape of(Class<?> type) {
        Map<String, Type> types = new LinkedHashMap<>();
        Set<String> needed = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.put(component.getName(), component.getGenericType());
            if (component.isAnnotationPresent(Needed.class)) {
                needed.add(component.getName());
            }
        }
        return new RecordShape(types, needed, type.isAnnotationPresent(PackFile.class));
    }
}
