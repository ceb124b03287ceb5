package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file made by hand, so that a test can put anything in it. */
final class Workbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Workbook() {
        with("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        with("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                + "<sheet name='Boom' sheetId='1' r:id='rId1'/><sheet name='Kladblok' sheetId='2' r:id='rId2'/></sheets>"
                + "</workbook>");
        with("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId2' Target='worksheets/sheet2.xml'/>"
                + "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
    }

    /** @param rows texts; the first row holds the names of the columns */
    static Workbook of(List<List<String>> rows) {
        var workbook = new Workbook();
        var shared = rows.stream().flatMap(List::stream).distinct().toList();
        workbook.with("xl/sharedStrings.xml", "<sst>" + shared.stream()
                .map(text -> "<si><t xml:space='preserve'>" + escaped(text) + "</t><rPh><t>uitspraak</t></rPh></si>")
                .collect(Collectors.joining()) + "</sst>");
        return workbook.with(SHEET, "<worksheet><sheetData>" + IntStream.range(0, rows.size())
                .mapToObj(row -> "<row r='" + (row + 1) + "'>" + IntStream.range(0, rows.get(row).size())
                        .filter(column -> !rows.get(row).get(column).isEmpty())
                        .mapToObj(column -> "<c r='" + (char) ('A' + column) + (row + 1) + "' t='s'><v>"
                                + shared.indexOf(rows.get(row).get(column)) + "</v></c>")
                        .collect(Collectors.joining()) + "</row>")
                .collect(Collectors.joining()) + "</sheetData></worksheet>");
    }

    static Workbook ofSheet(String xml) {
        return new Workbook().with(SHEET, xml);
    }

    Workbook with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    Workbook with(String name, byte[] file) {
        files.put(name, file);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
