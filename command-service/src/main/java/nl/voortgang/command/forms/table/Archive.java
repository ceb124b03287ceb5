package nl.voortgang.command.forms.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.voortgang.command.forms.Form;

/**
 * The files in an XLSX workbook, unpacked once. Their sizes are counted while unpacking, never believed: two megabytes can
 * unpack to two gigabytes.
 */
final class Archive {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Map<String, byte[]> files = new HashMap<>();

    private Archive() {}

    static Archive unpack(byte[] bytes) {
        var archive = new Archive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = MOST_BYTES;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left + 1);
                left -= file.length;
                if (left < 0 || ++count > MOST_FILES) {
                    throw Form.refused("te-groot", ("Uitgepakt is dit bestand groter dan %d MB of heeft het meer dan %d"
                            + " onderdelen. Bewaar alleen het blad met de doelenboom en stuur dat.")
                            .formatted(MOST_BYTES / 1024 / 1024, MOST_FILES));
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    archive.files.putIfAbsent(entry.getName(), file);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw unreadable();
        }
        if (archive.files.isEmpty()) {
            throw unreadable();
        }
        return archive;
    }

    static RuntimeException unreadable() {
        return Form.refused("onleesbaar",
                "Dit is geen XLSX-bestand, of het is beschadigd. Open het in een rekenblad, bewaar het als .xlsx en stuur"
                        + " het opnieuw.");
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    byte[] get(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw unreadable();
        }
        return file;
    }
}
