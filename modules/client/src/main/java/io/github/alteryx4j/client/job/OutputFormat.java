package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A format that the server can give an output in. Formats that this client does not know are kept by their word.
 * Two are equal when their words are, whatever the case.
 */
public record OutputFormat(@JsonValue String word) {

    public static final OutputFormat RAW = new OutputFormat("Raw");
    public static final OutputFormat YXDB = new OutputFormat("Yxdb");
    public static final OutputFormat SHP = new OutputFormat("Shp");
    public static final OutputFormat KML = new OutputFormat("Kml");
    public static final OutputFormat TAB = new OutputFormat("Tab");
    public static final OutputFormat MIF = new OutputFormat("Mif");
    public static final OutputFormat DBF = new OutputFormat("Dbf");
    public static final OutputFormat CSV = new OutputFormat("Csv");
    public static final OutputFormat PDF = new OutputFormat("Pdf");
    public static final OutputFormat DOCX = new OutputFormat("Docx");
    public static final OutputFormat XLSX = new OutputFormat("Xlsx");
    public static final OutputFormat HTML = new OutputFormat("Html");
    public static final OutputFormat TDE = new OutputFormat("Tde");
    public static final OutputFormat ZIP = new OutputFormat("Zip");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutputFormat {}

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFormat that && word.equalsIgnoreCase(that.word);
    }

    @Override
    public int hashCode() {
        return word.toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
