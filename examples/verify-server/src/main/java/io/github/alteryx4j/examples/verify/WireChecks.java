package io.github.alteryx4j.examples.verify;

import java.util.List;

/** Habits of all answers. To be asked last: the byte order mark is looked for in all that was read. */
final class WireChecks {

    private WireChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("paths in other cases", "the same answer", server -> same(server, "/V3/Credentials")),
                new Check("a slash at the end", "the same answer", server -> same(server, Server.ANY_ROLE + "/")),
                new Check("byte order mark before JSON", "none", server -> {
                    long all = server.read().stream()
                            .filter(reply -> reply.json() != null)
                            .count();
                    long marked =
                            server.read().stream().filter(RawReply::marked).count();
                    return Seen.of(marked == 0, marked == 0 ? "none" : marked + " of " + all + " answers");
                }),
                new Check("content type of JSON", "application/json", server -> {
                    long other = server.read().stream()
                            .filter(reply -> reply.isOk() && reply.json() != null)
                            .filter(reply -> !reply.type().equals("application/json"))
                            .count();
                    return Seen.of(other == 0, other == 0 ? "application/json" : other + " answers have another");
                }));
    }

    private static Seen same(Server server, String path) {
        int usual = server.get(Server.ANY_ROLE).status();
        int status = server.get(path).status();
        return Seen.of(status == usual, status == usual ? "the same answer" : status + " instead of " + usual);
    }
}
