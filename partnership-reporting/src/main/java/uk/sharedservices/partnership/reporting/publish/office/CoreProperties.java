package uk.sharedservices.partnership.reporting.publish.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.sharedservices.partnership.reporting.document.Report;

/** The properties of a file, which programs show without opening it (ECMA-376, part 2, core properties). */
final class CoreProperties {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private CoreProperties() {}

    static byte[] of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            write(report, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The properties of '" + report.title() + "' are no XML", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("cp", "coreProperties", CORE);
        xml.writeNamespace("cp", CORE);
        xml.writeNamespace("dc", DUBLIN);
        xml.writeNamespace("dcterms", TERMS);
        xml.writeNamespace("xsi", INSTANCE);
        write(xml, "title", report.title());
        if (report.author().isPresent()) {
            write(xml, "creator", report.author().get());
        }
        write(xml, "language", Report.LANGUAGE);
        String stamped = report.stamped().truncatedTo(ChronoUnit.SECONDS).toString();
        writeMoment(xml, "created", stamped);
        writeMoment(xml, "modified", stamped);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("dc", name, DUBLIN);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void writeMoment(XMLStreamWriter xml, String name, String moment) throws XMLStreamException {
        xml.writeStartElement("dcterms", name, TERMS);
        xml.writeAttribute("xsi", INSTANCE, "type", "dcterms:W3CDTF");
        xml.writeCharacters(moment);
        xml.writeEndElement();
    }
}
