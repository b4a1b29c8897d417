package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Reads the tree of questions that Designer writes below RuntimeProperties; tabs and groups hold further ones. Choices
 * are read from every form seen: elements with a key and a text, or lines of {@code text:key}.
 */
final class QuestionXml {

    /** What lays out the page and asks nothing. */
    private static final Set<String> LAYOUT = Set.of("Tab", "Label", "LinkLabel", "GroupBox");

    private static final Set<String> YES_OR_NO =
            Set.of("BooleanGroup", "CheckBox", "RadioGroup", "RadioButton", "Boolean");
    private static final Set<String> ITEM = Set.of("Item", "Option", "ListItem", "Field");

    private QuestionXml() {}

    static void collect(Element parent, List<SimulatedQuestion> into) {
        Element list = Xml.child(parent, "Questions");
        if (list == null) {
            return;
        }
        for (Element question : Xml.children(list)) {
            String type = Xml.text(question, "Type");
            if (!type.isEmpty() && !LAYOUT.contains(type)) {
                into.add(read(question, type));
            }
            collect(question, into);
        }
    }

    private static SimulatedQuestion read(Element question, String type) {
        String value = Xml.text(question, Xml.child(question, "Default") != null ? "Default" : "Value");
        boolean yesOrNo = YES_OR_NO.contains(type);
        if (yesOrNo) {
            value = value.equalsIgnoreCase("true") ? "True" : "False";
        }
        boolean multiple = Xml.text(question, "Multiple").equalsIgnoreCase("true");
        return new SimulatedQuestion(
                Xml.text(question, "Name"),
                yesOrNo ? "QuestionBoolean" : "Question" + type,
                Xml.text(question, "Description"),
                value,
                multiple,
                items(question));
    }

    private static Map<String, String> items(Element question) {
        Map<String, String> items = new LinkedHashMap<>();
        for (String holder : List.of("Items", "Options", "List", "Values")) {
            Element element = Xml.child(question, holder);
            if (element != null) {
                read(element, items);
            }
        }
        return items;
    }

    private static void read(Element holder, Map<String, String> items) {
        List<Element> elements = Xml.children(holder);
        for (Element element : elements) {
            if (ITEM.contains(element.getTagName())) {
                String key = either(element, "key", "value");
                String shown = either(element, "name", "text");
                items.put(key.isEmpty() ? shown : key, shown.isEmpty() ? key : shown);
            } else {
                read(element, items);
            }
        }
        if (elements.isEmpty()) {
            holder.getTextContent()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        items.put(line.substring(colon + 1), colon < 0 ? line : line.substring(0, colon));
                    });
        }
    }

    private static String either(Element element, String first, String second) {
        for (String name : List.of(first, second)) {
            String child = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            String found = element.hasAttribute(name) ? element.getAttribute(name) : Xml.text(element, child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Xml.children(element).isEmpty() ? element.getTextContent().trim() : "";
    }
}
