namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Text that was read ahead to see what it is, then the rest of it.</summary>
internal sealed class HeadThenTail(string head, TextReader tail) : TextReader
{
    private int at;

    public override int Read(char[] buffer, int index, int count)
    {
        if (at >= head.Length) return tail.Read(buffer, index, count);
        var taken = Math.Min(count, head.Length - at);
        head.CopyTo(at, buffer, index, taken);
        at += taken;
        return taken;
    }
}
