package nl.voortgang.command.forms.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;

/** Finds the first sheet of an XLSX workbook (ECMA-376) and the texts that its cells share. */
final class Xlsx {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";

    private Xlsx() {}

    static List<Row> rows(Form form, FormBody body) {
        var archive = Archive.unpack(form.bytes());
        return new Sheet(shared(archive), body).rows(new Xml(archive.get(firstSheet(archive))));
    }

    private static String firstSheet(Archive archive) {
        Map<String, String> targets = new HashMap<>();
        for (var xml = new Xml(archive.get(RELATIONS)); xml.next();) {
            if (xml.starts("Relationship")) {
                targets.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        }
        for (var xml = new Xml(archive.get(WORKBOOK)); xml.next();) {
            if (xml.starts("sheet")) {
                String target = targets.getOrDefault(xml.attribute("id"), "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw Archive.unreadable();
    }

    private static List<String> shared(Archive archive) {
        var texts = new ArrayList<String>();
        if (!archive.has(SHARED)) {
            return texts;
        }
        var text = new StringBuilder();
        boolean spoken = true;
        for (var xml = new Xml(archive.get(SHARED)); xml.next();) {
            if (xml.starts("si")) {
                text.setLength(0);
            } else if (xml.ends("si")) {
                texts.add(text.toString());
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                // how a word is pronounced is not part of it
                spoken = xml.ends("rPh");
            } else if (spoken) {
                text.append(xml.text());
            }
        }
        return texts;
    }
}
