package nl.voortgang.command.forms.table;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.voortgang.command.forms.Form;

/** Walks through one XML file of a workbook. A document type, and with it every entity, is refused: Excel writes none. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(byte[] file) {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(file));
        } catch (XMLStreamException _) {
            throw Archive.unreadable();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes on to the next start, end or text; false at the end of the file. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS ->
                        {
                            return true;
                        }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Form.refused("onveilig",
                            "Dit bestand verwijst naar iets buiten zichzelf (een DOCTYPE). Bewaar het opnieuw vanuit een"
                                    + " rekenblad en stuur het dan.");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException _) {
            throw Archive.unreadable();
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Empty where the element has no such attribute; the name is without its namespace. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text here, empty at a start or an end. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }
}
