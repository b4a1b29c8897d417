package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.List;

/** The findings as Markdown. */
final class Report {

    private final List<Section> sections = new ArrayList<>();
    private final List<String> leftBehind = new ArrayList<>();
    private final String mode;
    private boolean incomplete;

    Report(String mode) {
        this.mode = mode;
    }

    void add(Section section) {
        sections.add(section);
    }

    void leftBehind(List<String> things) {
        leftBehind.addAll(things);
    }

    /** Says that it ends before all was asked. */
    void incomplete() {
        incomplete = true;
    }

    /** Whether all is as assumed, as far as it can be known, and nothing was left behind. */
    boolean isAsAssumed() {
        return count(Verdict.DIFFERENT) == 0 && leftBehind.isEmpty() && !incomplete;
    }

    String text(String version) {
        StringBuilder text = new StringBuilder("# An Alteryx Server beside what alteryx4j assumes\n\n");
        text.append("- alteryx4j ")
                .append(version)
                .append(", Java ")
                .append(Runtime.version().feature());
        text.append(", ").append(mode).append('\n');
        text.append("- ").append(count(Verdict.AS_ASSUMED)).append(" as assumed, ");
        text.append(count(Verdict.DIFFERENT)).append(" different, ");
        text.append(count(Verdict.NOT_KNOWN)).append(" not known here\n");
        if (incomplete) {
            text.append("- **incomplete**: it was ended before all was asked\n");
        }
        if (!leftBehind.isEmpty()) {
            text.append("\n## Left behind on the server: please remove by hand\n\n");
            leftBehind.forEach(thing -> text.append("- ").append(thing).append('\n'));
        }
        sections.forEach(section -> append(text, section));
        text.append("\n## Endpoints not tried\n\nThey change something, so nothing was sent to them to find out:\n\n");
        EndpointChecks.notTried().forEach(one -> text.append("- `").append(one).append("`\n"));
        return text.toString();
    }

    private long count(Verdict verdict) {
        return sections.stream()
                .flatMap(section -> section.findings().stream())
                .filter(finding -> finding.is(verdict))
                .count();
    }

    private static void append(StringBuilder text, Section section) {
        text.append("\n## ")
                .append(section.title())
                .append("\n\n| What | Assumed | Seen | Verdict |\n|---|---|---|---|\n");
        for (Finding finding : section.findings()) {
            Seen seen = finding.seen();
            for (String cell : List.of(
                    finding.about(),
                    finding.assumed(),
                    seen.text(),
                    seen.verdict().words())) {
                text.append("| ")
                        .append(cell.replace("|", "\\|").replace("\n", " "))
                        .append(' ');
            }
            text.append("|\n");
        }
    }
}
