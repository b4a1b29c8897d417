package io.github.alteryx4j.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what the server shows of a workflow out of Designer's XML. Refuses document types, so no entity is followed. */
final class DesignerXml {

    private static final String OUTPUT_TOOL = "DbFileOutput";

    private DesignerXml() {}

    static AppPackage read(String fileName, InputStream xml) {
        Element root = parse(xml).getDocumentElement();
        Map<String, String> texts = new LinkedHashMap<>();
        Element info = Xml.descendant(root, "MetaInfo");
        if (info != null) {
            for (String name : List.of("Name", "Description", "Author", "Copyright", "OutputMessage")) {
                texts.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), Xml.text(info, name));
            }
            Element link = Xml.child(info, "DescriptionLink");
            texts.put("url", link == null ? "" : link.getAttribute("actual"));
            texts.put("urlText", link == null ? "" : link.getAttribute("displayed"));
        }
        return new AppPackage(
                fileName,
                type(fileName),
                root.getAttribute("RunE2").equals("T"),
                texts,
                questions(root),
                outputs(root),
                null);
    }

    private static String type(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".yxwz") ? "App" : name.endsWith(".yxmc") ? "Macro" : "Module";
    }

    private static List<SimulatedQuestion> questions(Element root) {
        List<SimulatedQuestion> found = new ArrayList<>();
        NodeList runtime = root.getElementsByTagName("RuntimeProperties");
        for (int i = 0; i < runtime.getLength(); i++) {
            QuestionXml.collect((Element) runtime.item(i), found);
        }
        return List.copyOf(found);
    }

    private static List<String> outputs(Element root) {
        List<String> files = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName("Node");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            Element gui = Xml.child(node, "GuiSettings");
            Element properties = Xml.child(node, "Properties");
            Element file = properties == null ? null : Xml.descendant(properties, "File");
            if (gui != null && file != null && gui.getAttribute("Plugin").endsWith(OUTPUT_TOOL)) {
                // Behind the bars stands the sheet or table inside the file.
                String path = file.getTextContent().split("\\|\\|\\|", -1)[0].trim();
                files.add(PackageReader.baseName(path));
            }
        }
        files.removeIf(String::isEmpty);
        return List.copyOf(files);
    }

    private static Document parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(xml);
        } catch (SAXException e) {
            throw Problem.badRequest("The workflow in the package is not valid XML.");
        } catch (IOException e) {
            throw Problem.badRequest("The workflow in the package cannot be read.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java's XML parser lacks a safety feature", e);
        }
    }

    /** The parser's own handler prints to the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
