using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LocalProcure.Domain.Opportunities.Reading;

/// <summary>One release as it stood in a file, or null where it is larger than any release can be.</summary>
public sealed record RawRelease(int Position, JsonElement? Json);

/// <summary>
/// Hands over the releases of a package one by one while reading: memory holds one release, however long the file.
/// A list named "releases" is found at any depth, so that envelopes and record packages are read as well.
/// </summary>
public sealed class ReleaseStream
{
    /// <summary>Larger than this a single release is refused; the longest real ones are below 200 kB.</summary>
    public const int LargestRelease = 8 * 1024 * 1024;

    private Stream file;
    private byte[] buffer = new byte[64 * 1024];
    private int length;
    private int used;
    private bool isLast;
    private JsonReaderState state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 });
    private bool isInList;
    private int listDepth;
    private bool isNamed;

    public ReleaseStream(Stream file) => this.file = file;

    /// <summary>Whether a list of releases was met at all.</summary>
    public bool FoundList { get; private set; }

    /// <summary>Throws <see cref="JsonException"/> where the file stops being JSON; what came before has been handed over.</summary>
    public async IAsyncEnumerable<RawRelease> Releases([EnumeratorCancellation] CancellationToken stop = default)
    {
        await Fill(stop);
        if (Utf16() is { } encoding && file.CanSeek)
        {
            file.Position -= length;
            (file, length) = (Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8), 0);
            await Fill(stop);
        }
        if (length >= 3 && buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8)) used = 3;
        var position = 0;
        while (true)
        {
            var (kind, json) = Step();
            if (kind == Found.Release) yield return new RawRelease(++position, json);
            else if (kind == Found.End) yield break;
            else if (kind == Found.NeedsMore)
            {
                if (isLast) throw new JsonException("The file ends in the middle.");
                if (length - used > LargestRelease)
                {
                    // What comes after cannot be found without reading all of it: the file is refused from here.
                    yield return new RawRelease(++position, null);
                    yield break;
                }
                await Fill(stop);
            }
        }
    }

    /// <summary>What some shells write when output is sent to a file: UTF-16, by its mark or by the zero beside the first brace.</summary>
    private Encoding? Utf16() => buffer.AsSpan(0, Math.Min(length, 2)) switch
    {
        [0xFF, 0xFE] or [(byte)'{', 0] or [(byte)'[', 0] => Encoding.Unicode,
        [0xFE, 0xFF] or [0, (byte)'{'] or [0, (byte)'['] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private enum Found { NeedsMore, Release, End }

    private (Found, JsonElement?) Step()
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(used, length - used), isLast, state);
        while (true)
        {
            if (isInList)
            {
                var before = reader;
                if (!reader.Read()) return More(before);
                if (reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == listDepth) { isInList = false; continue; }
                var whole = reader;
                if (!whole.TrySkip()) return More(before);
                var start = (int)reader.TokenStartIndex;
                var json = JsonDocument.Parse(buffer.AsMemory(used + start, (int)whole.BytesConsumed - start), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 });
                var copy = json.RootElement.Clone();
                json.Dispose();
                var size = (int)whole.BytesConsumed - start;
                Keep(whole);
                return (Found.Release, size <= LargestRelease ? copy : null);
            }
            if (!reader.Read())
            {
                if (isLast) { Keep(reader); return (Found.End, null); }
                return More(reader);
            }
            if (isNamed && reader.TokenType == JsonTokenType.StartArray) (isInList, listDepth, FoundList) = (true, reader.CurrentDepth, true);
            isNamed = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("releases"u8);
        }
    }

    private (Found, JsonElement?) More(Utf8JsonReader at)
    {
        Keep(at);
        return (Found.NeedsMore, null);
    }

    private void Keep(Utf8JsonReader at)
    {
        used += (int)at.BytesConsumed;
        state = at.CurrentState;
    }

    private async Task Fill(CancellationToken stop)
    {
        buffer.AsSpan(used, length - used).CopyTo(buffer);
        (length, used) = (length - used, 0);
        if (length > buffer.Length / 2) Array.Resize(ref buffer, buffer.Length * 2);
        var read = await file.ReadAsync(buffer.AsMemory(length), stop);
        length += read;
        isLast = read == 0;
    }
}
