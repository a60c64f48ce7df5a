using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Matching;

/// <summary>Gives an area's own code and the codes of all areas that contain it (Rhondda Cynon Taf -> ... -> Wales -> UK).</summary>
public delegate IReadOnlyCollection<string> AreasAround(string code);

/// <summary>What of a tender is compared with interests, prepared once for all firms.</summary>
public sealed class Notice
{
    /// <param name="cpvCodes">CPV codes of the tender, eight digits.</param>
    /// <param name="areaCodes">Where the work is done; empty means anywhere.</param>
    /// <param name="netPence">Value net of VAT, when known.</param>
    /// <param name="texts">Title and description in every language they are written in.</param>
    public Notice(IEnumerable<string> cpvCodes, IEnumerable<string> areaCodes, long? netPence, IEnumerable<string?> texts, AreasAround around)
    {
        Cpv = [.. cpvCodes.Select(code => (code, CpvTree.StemOf(code)))];
        Areas = areaCodes.ToHashSet();
        AreasAndAround = Areas.SelectMany(code => around(code)).Union(Areas).ToHashSet();
        NetPence = netPence;
        Text = Folded.Text(texts);
    }

    public static Notice Of(Tender tender) => new(
        tender.CpvCodes.Select(c => c.Code), tender.Areas.Select(a => a.Code), tender.NetPence,
        [tender.Title.English, tender.Title.Welsh, tender.Description.English, tender.Description.Welsh], Around);

    public static Notice Of(Opportunities.Opportunity notice) => new(
        notice.CpvCodes.Select(c => c.Code), notice.Areas.Select(a => a.Code), notice.NetPence,
        [notice.Title.English, notice.Title.Welsh, notice.Description.English, notice.Description.Welsh, .. notice.Lots.Select(l => l.Title)], Around);

    /// <summary>The areas of the product.</summary>
    public static IReadOnlyCollection<string> Around(string code) =>
        Places.Areas.ChainFor(code) is { Count: > 0 } chain ? [.. chain.Select(a => a.Code)] : [code];

    public IReadOnlyList<(string Code, string Stem)> Cpv { get; }
    public IReadOnlySet<string> Areas { get; }
    public IReadOnlySet<string> AreasAndAround { get; }
    public long? NetPence { get; }
    public string Text { get; }
}
