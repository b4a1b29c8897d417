package io.github.alteryx4j;

/** The server answered with a status that is no success. */
public abstract sealed class ResponseException extends CallException
        permits AccessDeniedException,
                ConflictException,
                InvalidRequestException,
                NotFoundException,
                ServerErrorException,
                ThrottledException,
                UnsupportedByServerException {

    private static final long serialVersionUID = 1L;

    private final ErrorReply reply;

    ResponseException(String call, ErrorReply reply, String hint) {
        super(call, hint.isEmpty() ? reply.toString() : reply + ". " + hint, null);
        this.reply = reply;
    }

    /** The status and what the server said. */
    public ErrorReply reply() {
        return reply;
    }

    /** The HTTP status. */
    public int status() {
        return reply.status();
    }
}
