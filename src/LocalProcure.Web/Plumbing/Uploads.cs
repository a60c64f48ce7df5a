namespace LocalProcure.Web.Plumbing;

/// <summary>Kinds of file that a form may take.</summary>
[Flags]
public enum UploadKinds { Pdf = 1, Office = 2, Image = 4, Zip = 8, Text = 16, Documents = Pdf | Office | Image | Zip }

/// <summary>Checks what people send: size, type by content rather than by what the browser says, and zip files that unpack without end.</summary>
public static class Uploads
{
    /// <summary>The largest document of a tender or a bid.</summary>
    public const long MaxDocumentBytes = 50_000_000;

    /// <summary>The largest request that may carry such a document: the form's other fields fit beside it.</summary>
    public const long MaxRequestBytes = MaxDocumentBytes + 2_000_000;

    private sealed record FileType(UploadKinds Kind, string ContentType, params string[] Extensions);

    private static readonly FileType[] Types =
    [
        new(UploadKinds.Pdf, "application/pdf", "pdf"),
        new(UploadKinds.Image, "image/png", "png"),
        new(UploadKinds.Image, "image/jpeg", "jpg", "jpeg"),
        new(UploadKinds.Image, "image/gif", "gif"),
        new(UploadKinds.Image, "image/webp", "webp"),
        new(UploadKinds.Image, "image/tiff", "tif", "tiff"),
        new(UploadKinds.Office, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        new(UploadKinds.Office, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        new(UploadKinds.Office, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
        new(UploadKinds.Office, "application/vnd.oasis.opendocument.text", "odt"),
        new(UploadKinds.Office, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
        new(UploadKinds.Office, "application/vnd.oasis.opendocument.presentation", "odp"),
        new(UploadKinds.Office, "application/msword", "doc"),
        new(UploadKinds.Office, "application/vnd.ms-excel", "xls"),
        new(UploadKinds.Office, "application/vnd.ms-powerpoint", "ppt"),
        new(UploadKinds.Office, "application/rtf", "rtf"),
        new(UploadKinds.Zip, "application/zip", "zip"),
        new(UploadKinds.Text, "text/csv", "csv"),
        new(UploadKinds.Text, "text/plain", "txt"),
    ];

    /// <summary>Why the file is refused, in the reader's language, or null.</summary>
    public static string? Check(IFormFile? file, UploadKinds allowed, long maxBytes)
    {
        if (file is null) return UploadText.ChooseFile;
        if (file.Length == 0) return UploadText.Empty;
        if (file.Length > maxBytes) return UploadText.TooBig(maxBytes);
        using var content = file.OpenReadStream();
        if (TypeOf(content, file.FileName) is not { } type || !allowed.HasFlag(type.Kind)) return UploadText.WrongType;
        content.Position = 0;
        return LooksZipped(content) ? ZipCheck.WhyNot(content) : IsLockedOffice(content) ? UploadText.Protected : null;
    }

    /// <summary>The type that the content shows, for storing and serving; only for files that passed <see cref="Check"/>.</summary>
    public static string ContentTypeOf(IFormFile file)
    {
        using var content = file.OpenReadStream();
        return TypeOf(content, file.FileName)?.ContentType ?? "application/octet-stream";
    }

    /// <summary>The name without folders, control characters or anything that a file system dislikes.</summary>
    public static string SafeName(string fileName)
    {
        var name = fileName.Replace('\\', '/').Split('/')[^1];
        name = new string([.. name.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c))]).Trim().TrimStart('.');
        if (name.Length == 0) name = "file";
        var extension = Path.GetExtension(name);
        return name.Length <= 120 ? name : name[..(120 - extension.Length)] + extension;
    }

    private static FileType? TypeOf(Stream content, string fileName)
    {
        var extension = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        var named = Array.Find(Types, t => t.Extensions.Contains(extension));
        // The name decides among types that share one container; the content must be of that container.
        return named is not null && ContentFits(content, named) ? named : null;
    }

    private static bool ContentFits(Stream content, FileType type)
    {
        var head = Head(content, 1024);
        return type.ContentType switch
        {
            "application/pdf" => head.IndexOf("%PDF-"u8) >= 0,
            "image/png" => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            "image/jpeg" => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            "image/gif" => head.StartsWith("GIF8"u8),
            "image/webp" => head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8),
            "image/tiff" => head.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0, 0x2A]),
            "application/rtf" => head.StartsWith("{\\rtf"u8),
            "application/msword" or "application/vnd.ms-excel" or "application/vnd.ms-powerpoint" => head.StartsWith(OleHead),
            "text/csv" or "text/plain" => head.IndexOf((byte)0) < 0,
            _ => head.StartsWith(ZipHead) && ZipCheck.Holds(content, type.ContentType),
        };
    }

    private static ReadOnlySpan<byte> ZipHead => [0x50, 0x4B, 0x03, 0x04];
    private static ReadOnlySpan<byte> OleHead => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static bool LooksZipped(Stream content) => Head(content, 4).StartsWith(ZipHead);

    // An Office file with a password is an OLE container with this stream inside, whatever it is called.
    private static bool IsLockedOffice(Stream content) =>
        Head(content, 64 * 1024) is var head && head.StartsWith(OleHead) && head.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static ReadOnlySpan<byte> Head(Stream content, int length)
    {
        var head = new byte[length];
        content.Position = 0;
        var read = content.ReadAtLeast(head, length, throwOnEndOfStream: false);
        content.Position = 0;
        return head.AsSpan(0, read);
    }
}
