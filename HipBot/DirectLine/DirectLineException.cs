namespace HipBot.DirectLine;

/// <summary>A call that Direct Line answers with an error: an HTTP status and a stable code.</summary>
internal sealed class DirectLineException : Exception
{
    private DirectLineException(int status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    public string Code { get; }

    public static DirectLineException BadArgument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static DirectLineException Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "Unauthorized", message);

    public static DirectLineException Forbidden(string message) => new(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static DirectLineException TokenExpired() =>
        new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Get a new one.");

    public static DirectLineException NotFound(string message) => new(StatusCodes.Status404NotFound, "NotFound", message);

    public static DirectLineException UnsupportedUpload() =>
        new(StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", "HipBot does not take files. Please describe it in words.");

    public static DirectLineException BotRejectedActivity() =>
        new(StatusCodes.Status502BadGateway, "BotRejectedActivity", "The bot could not answer. Please send it again.");
}
