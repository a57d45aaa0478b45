package org.legalfaq.internal.json;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schema of a record from its components and their constraints. Everything is written out where it is used:
 * draft-07 ignores a description beside a {@code $ref}.
 */
final class SchemaMaker {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private final FieldTexts texts;
    private final Map<Class<?>, String> tables;

    SchemaMaker(FieldTexts texts, Map<Class<?>, String> tables) {
        this.texts = texts;
        this.tables = tables;
    }

    ObjectNode object(Class<?> record) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        RecordShape shape = RecordShape.of(record);
        if (shape.isFile()) {
            free(properties);
        }
        for (Field field : record.getDeclaredFields()) {
            ObjectNode value = value(field.getAnnotatedType(), field);
            if (tables.containsKey(record)) {
                describe(value, tables.get(record), field.getName());
            }
            properties.set(field.getName(), value);
        }
        if (!shape.needed().isEmpty()) {
            ArrayNode required = schema.putArray("required");
            shape.needed().forEach(required::add);
        }
        SpecialRules.add(record, schema);
        schema.put("additionalProperties", false);
        return withShortForm(record, schema);
    }

    private void free(ObjectNode properties) {
        properties.set(RecordShape.SCHEMA, NODES.objectNode().put("type", "string"));
        properties.set(RecordShape.EXTENSIONS, NODES.objectNode().put("type", "object"));
        properties.forEachEntry((name, value) -> describe((ObjectNode) value, PackSchemas.ANY_FILE, name));
    }

    private void describe(ObjectNode value, String table, String field) {
        String plain = texts.plain(table, field);
        String markdown = texts.markdown(table, field);
        value.put("description", plain);
        if (!markdown.equals(plain)) {
            // VS Code shows it in place of the description.
            value.put("markdownDescription", markdown);
        }
    }

    private ObjectNode value(AnnotatedType annotated, AnnotatedElement constraints) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic) {
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map(arguments[0], arguments[1], constraints)
                    : list(arguments[0], constraints);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? object(plain) : scalar(plain, constraints);
    }

    private ObjectNode list(AnnotatedType item, AnnotatedElement constraints) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", value(item, item));
        Size size = constraints.getAnnotation(Size.class);
        if (size != null) {
            schema.put("minItems", size.min());
        }
        if (constraints.isAnnotationPresent(UniqueElements.class)) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private ObjectNode map(AnnotatedType key, AnnotatedType value, AnnotatedElement constraints) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.set("propertyNames", value(key, key).without("type"));
        schema.set("additionalProperties", value(value, value));
        Size size = constraints.getAnnotation(Size.class);
        if (size != null) {
            schema.put("minProperties", size.min());
        }
        return schema;
    }

    private static ObjectNode scalar(Class<?> type, AnnotatedElement constraints) {
        ObjectNode schema = NODES.objectNode();
        if (type == Integer.class) {
            schema.put("type", "integer");
        } else if (type == Double.class) {
            schema.put("type", "number");
        } else if (type.isEnum()) {
            ArrayNode words = schema.putArray("enum");
            EnumWords.of(type).keySet().forEach(words::add);
        } else {
            schema.put("type", "string");
        }
        if (constraints.isAnnotationPresent(Positive.class)) {
            schema.put("minimum", 1);
        } else if (constraints.isAnnotationPresent(PositiveOrZero.class)) {
            schema.put("minimum", 0);
        }
        if (type == LocalDate.class) {
            schema.put("format", "date").put("pattern", DATE);
            schema.put("patternErrorMessage", "Expected: a day of the calendar. Write it like \"2026-01-31\".");
        }
        HasForm form = constraints.getAnnotation(HasForm.class);
        if (form != null) {
            FormSchema.add(schema, form.value());
        }
        return schema;
    }

    private static ObjectNode withShortForm(Class<?> record, ObjectNode object) {
        ShortForm shortForm = record.getAnnotation(ShortForm.class);
        if (shortForm == null) {
            return object;
        }
        ObjectNode text = (ObjectNode) object.get("properties").get(shortForm.value());
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(text.deepCopy().without("description")).add(object);
        return either;
    }
}
