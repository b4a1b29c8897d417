package io.github.alteryx4j.client;

import java.util.List;

/** What a page for people says: the page without tags, scripts and styles. Goes through it once, whatever it is. */
final class PageText {

    private static final List<String> UNREAD = List.of("script", "style");

    private PageText() {}

    static String of(String page) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', at)) {
            int end = end(page, tag);
            if (end < 0) {
                break;
            }
            text.append(page, at, tag).append(' ');
            at = end;
        }
        return text.append(page, at, page.length()).toString();
    }

    /** The end of the tag, or of all that is not to be read with it; -1 when it is no tag. */
    private static int end(String page, int tag) {
        for (String name : UNREAD) {
            if (page.regionMatches(true, tag + 1, name, 0, name.length())) {
                return endOf(name, page, tag);
            }
        }
        int end = page.indexOf('>', tag);
        return end < 0 ? -1 : end + 1;
    }

    private static int endOf(String name, String page, int tag) {
        int close = page.indexOf("</", tag);
        while (close >= 0 && !page.regionMatches(true, close + 2, name, 0, name.length())) {
            close = page.indexOf("</", close + 2);
        }
        int end = close < 0 ? -1 : page.indexOf('>', close);
        return end < 0 ? page.length() : end + 1;
    }
}
