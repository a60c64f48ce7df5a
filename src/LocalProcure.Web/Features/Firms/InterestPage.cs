using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.Features.Shared;
using T = LocalProcure.Domain.Firms.FirmPagesText;

namespace LocalProcure.Web.Features.Firms;

/// <summary>Areas, values and words of one interest, as typed.</summary>
public sealed class InterestForm
{
    public List<string> Areas { get; set; } = [];
    public string? OtherArea { get; set; }

    [RegularExpression(Pounds.Shape, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterLeast))]
    public string? Least { get; set; }

    [RegularExpression(Pounds.Shape, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterMost))]
    public string? Most { get; set; }

    [StringLength(1000)] public string? Words { get; set; }

    public long? LeastPence => Pounds.Pence(Least);
    public long? MostPence => Pounds.Pence(Most);

    public Interest Into(Interest interest) => interest with
    {
        AreaCodes = [.. Areas.Append(OtherArea ?? "").Where(a => Domain.Places.Areas.Find(a) is not null).Distinct()],
        LeastPence = LeastPence,
        MostPence = MostPence,
        Words = [.. (Words ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(30)],
    };
}

/// <summary>One interest with what was looked for in the tree of trades.</summary>
public sealed record InterestPage(Firm Firm, int N, Interest Interest, InterestForm Form, TradePicker Picker)
{
    public static readonly Interest Blank = new("", [], [], null, null, []);

    public string Path => Picker.Path;

    public static InterestPage Of(Firm firm, int n, string? find, string? under)
    {
        var interest = n < firm.Interests.Count ? firm.Interests[n] : Blank;
        var form = new InterestForm
        {
            Areas = [.. interest.AreaCodes],
            Least = InPounds(interest.LeastPence),
            Most = InPounds(interest.MostPence),
            Words = string.Join('\n', interest.Words),
        };
        return new(firm, n, interest, form, TradePicker.Of($"/firms/{firm.Id}/interests/{n}", interest.CpvCodes, find, under));
    }

    private static string? InPounds(long? pence) => pence is { } p ? (p / 100).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
