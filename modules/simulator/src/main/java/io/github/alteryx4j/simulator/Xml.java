package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small steps through a parsed document. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Element descendant(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    /** Designer writes a value now as text, now as the attribute {@code value}. */
    static String text(Element parent, String name) {
        Element element = child(parent, name);
        if (element == null) {
            return "";
        }
        return element.hasAttribute("value")
                ? element.getAttribute("value")
                : element.getTextContent().trim();
    }
}
