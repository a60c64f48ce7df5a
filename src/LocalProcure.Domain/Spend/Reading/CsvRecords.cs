using System.Text;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>
/// Reads delimited text a record at a time in bounded memory (RFC 4180, and what councils' software makes of it):
/// CRLF, LF or bare CR end a record, quotes inside a quoted cell need not be doubled, and a quote that is never closed is a plain character.
/// </summary>
/// <param name="room">How much is read at a time; less where the text is known to be short.</param>
public sealed class CsvRecords(TextReader text, char delimiter, int room = 64 * 1024)
{
    /// <summary>No real cell is longer; an open quote that runs this far is a stray one.</summary>
    private const int LongestCell = 32 * 1024;
    /// <summary>A record that has not ended by here is ended, so that a file without line ends cannot take all memory.</summary>
    private const int LongestRecord = 512 * 1024;
    /// <summary>And how far a quote is followed once following them has come to nothing too often: a file of stray quotes costs little more than the text itself.</summary>
    private const int ShortReach = 32;
    private const int Patience = 256 * 1024;

    private readonly char[] stops = [delimiter, '\r', '\n'];
    private char[] buffer = new char[Math.Max(16, room)];
    private int at, end, number, noCloseBefore;
    private long letGo, wasted;
    private bool ended;

    /// <summary>How many characters were looked at in search of closing quotes, again and again where a search came to nothing.</summary>
    public long Looked { get; private set; }
    /// <summary>How many characters are held at once.</summary>
    public int Held => buffer.Length;

    private int Reach => wasted > Patience + 4 * (letGo + at) ? ShortReach : LongestCell;

    public IEnumerable<TableRecord> Read()
    {
        var cells = new List<string>();
        while (Has(at))
        {
            LetGo();
            ReadRecord(cells);
            yield return new TableRecord(++number, [.. cells]);
            cells.Clear();
        }
    }

    private void ReadRecord(List<string> cells)
    {
        for (var limit = at + LongestRecord; ;)
        {
            cells.Add(Quoted() ?? Plain());
            if (!Has(at) || at > limit) return;
            var stop = buffer[at];
            if (stop is not ('\r' or '\n') && stop != delimiter) continue;
            at++;
            if (stop == delimiter) continue;
            if (stop == '\r' && Has(at) && buffer[at] == '\n') at++;
            return;
        }
    }

    /// <summary>A cell without quotes: to the next delimiter, end of line or the longest length.</summary>
    private string Plain()
    {
        var from = at;
        while (true)
        {
            var length = buffer.AsSpan(at, end - at).IndexOfAny(stops);
            at = length >= 0 ? at + length : end;
            if (length >= 0 || !Has(at)) break;
            if (at - from <= LongestCell) continue;
            // A character that takes two is not torn.
            if (char.IsHighSurrogate(buffer[at - 1])) at--;
            break;
        }
        return new string(buffer, from, at - from);
    }

    /// <summary>A quoted cell, or null (nothing taken) when there is none or its quote is never closed. Some software writes a space before the quote.</summary>
    private string? Quoted()
    {
        var from = at;
        if (Has(at) && buffer[at] == ' ' && delimiter != ' ') at = AfterSpaces(at);
        if (Has(at) && buffer[at] == '"' && Closed() is { } cell) return cell;
        at = from;
        return null;
    }

    private string? Closed()
    {
        if (!MayClose()) return null;
        var value = new StringBuilder();
        var lines = false;
        var i = at + 1;
        for (; i - at <= Reach && Has(i); i++)
        {
            Looked++;
            if (buffer[i] != '"')
            {
                lines |= buffer[i] is '\r' or '\n';
                value.Append(buffer[i]);
                continue;
            }
            if (Has(i + 1) && buffer[i + 1] == '"') { value.Append('"'); i++; continue; }
            var next = AfterSpaces(i + 1);
            if (EndsCell(next))
            {
                at = next;
                return value.ToString();
            }
            // A quote that opens another cell, lines further down: the one that began this was a stray one, and what it would swallow are rows.
            if (lines && Array.IndexOf(stops, buffer[i - 1]) >= 0) break;
            value.Append('"');
        }
        wasted += i - at;
        return null;
    }

    /// <summary>Whether a closing quote can stand within reach. What was searched in vain is not searched again, so that stray quotes cost no more than the text itself.</summary>
    private bool MayClose()
    {
        var i = Math.Max(at + 1, noCloseBefore);
        for (; i - at <= LongestCell && Has(i); i++)
        {
            Looked++;
            if (buffer[i] != '"' || !EndsCell(AfterSpaces(i + 1))) continue;
            // The next quote that opens before it has the same one in reach.
            noCloseBefore = i;
            return true;
        }
        noCloseBefore = i;
        return false;
    }

    private int AfterSpaces(int position)
    {
        for (var most = position + LongestCell; position < most && Has(position) && buffer[position] == ' '; position++) Looked++;
        return position;
    }

    private bool EndsCell(int position) => !Has(position) || Array.IndexOf(stops, buffer[position]) >= 0;

    /// <summary>Whether there is text at a position, reading on when needed.</summary>
    private bool Has(int position)
    {
        while (position >= end && !ended)
        {
            if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = text.Read(buffer, end, buffer.Length - end);
            if (read == 0) ended = true;
            end += read;
        }
        return position < end;
    }

    /// <summary>Between records, what has been read is let go, so the buffer holds one record and what follows it.</summary>
    private void LetGo()
    {
        if (at < buffer.Length / 2) return;
        Array.Copy(buffer, at, buffer, 0, end - at);
        letGo += at;
        (at, end, noCloseBefore) = (0, end - at, Math.Max(0, noCloseBefore - at));
    }
}
