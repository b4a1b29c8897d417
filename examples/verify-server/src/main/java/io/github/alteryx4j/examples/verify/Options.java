package io.github.alteryx4j.examples.verify;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param studio the id or name of the studio to write in; null means that nothing is written
 * @param owner the user who is to own what is made; null when that is found out
 * @param maxUploadMb how large a package may be tried; 0 means none
 */
record Options(@Nullable String studio, @Nullable String owner, int maxUploadMb, boolean help) {

    static final String USAGE = """
            Usage: mvn -q -Pverify-server [-Dverify.args="OPTIONS"]
            Compares the server of ALTERYX_BASE_URL, ALTERYX_CLIENT_ID and ALTERYX_CLIENT_SECRET with what alteryx4j assumes.
            Without options it only reads.
              --write --studio ID-OR-NAME  also writes in that studio, and cleans up
              --owner USER-ID              who owns what is written; as a rule found out
              --max-upload-mb N            with --write: tries packages up to that size
              --help                       shows this
            Exit code: 0 all as assumed, 1 something differs, 2 could not run.""";

    /** @throws NotRunException if they make no sense */
    static Options parse(String... arguments) {
        boolean write = false;
        boolean help = false;
        String studio = null;
        String owner = null;
        int megabytes = 0;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--write" -> write = true;
                case "--help" -> help = true;
                case "--studio" -> studio = value(word, words);
                case "--owner" -> owner = value(word, words);
                case "--max-upload-mb" -> megabytes = number(word, value(word, words));
                default -> throw refused("There is no option " + word);
            }
        }
        if (write != (studio != null)) {
            throw refused("--write and --studio go together");
        } else if (!write && (megabytes > 0 || owner != null)) {
            throw refused("--max-upload-mb and --owner need --write");
        }
        return new Options(studio, owner, megabytes, help);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw refused(option + " needs a value");
        }
        return words.next();
    }

    private static NotRunException refused(String why) {
        return new NotRunException(why + "; --help shows what there is");
    }

    private static int number(String option, String text) {
        if (!text.matches("\\d{1,5}")) {
            throw refused(option + " needs a whole number");
        }
        return Integer.parseInt(text);
    }
}
