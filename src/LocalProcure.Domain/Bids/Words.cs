namespace LocalProcure.Domain.Bids;

/// <summary>Counts words the way people do: runs of letters or figures between white space.</summary>
public static class Words
{
    public static int Count(string? text) =>
        text is null ? 0 : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
