namespace LocalProcure.Domain;

/// <summary>Why an upload is refused, and how sizes and types are shown.</summary>
public static class UploadText
{
    public static string ChooseFile => Say("Choose a file", "Dewiswch ffeil");
    public static string Empty => Say("The file is empty", "Mae’r ffeil yn wag");
    public static string TooBig(long maxBytes) => Say($"The file must be {Size(maxBytes)} or smaller", $"Rhaid i’r ffeil fod yn {Size(maxBytes)} neu’n llai");
    public static string WrongType => Say("This type of file is not taken here, or its content does not fit its name", "Ni dderbynnir y math hwn o ffeil yma, neu nid yw ei chynnwys yn cyd-fynd â’i henw");
    public static string Broken => Say("The file is damaged and cannot be read", "Mae’r ffeil wedi’i difrodi ac ni ellir ei darllen");
    public static string Protected => Say("The file is protected with a password. Save it without one", "Mae’r ffeil wedi’i diogelu â chyfrinair. Cadwch hi heb un");
    public static string UnpacksTooBig => Say("The file unpacks to far more than it should and is refused", "Mae’r ffeil yn dadbacio i lawer mwy nag y dylai ac fe’i gwrthodir");

    /// <summary>"1.4 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => Say($"{bytes} bytes", $"{bytes} beit"),
        < 1_000_000 => $"{Math.Max(1, (bytes + 500) / 1000)} kB",
        _ => $"{bytes / 1_000_000m:0.#} MB",
    };

    /// <summary>"PDF", "Word", "Excel".</summary>
    public static string Kind(string contentType) => contentType switch
    {
        "application/pdf" => "PDF",
        "application/zip" => "ZIP",
        "text/plain" => Say("Text", "Testun"),
        "text/csv" => "CSV",
        "application/rtf" => "RTF",
        _ when contentType.StartsWith("image/", StringComparison.Ordinal) => Say("Image", "Delwedd"),
        _ when contentType.Contains("word", StringComparison.Ordinal) => "Word",
        _ when contentType.Contains("excel", StringComparison.Ordinal) || contentType.Contains("spreadsheetml", StringComparison.Ordinal) => "Excel",
        _ when contentType.Contains("powerpoint", StringComparison.Ordinal) || contentType.Contains("presentationml", StringComparison.Ordinal) => "PowerPoint",
        _ when contentType.Contains("opendocument", StringComparison.Ordinal) => "OpenDocument",
        _ => Say("File", "Ffeil"),
    };
}
