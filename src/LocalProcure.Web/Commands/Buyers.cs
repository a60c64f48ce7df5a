using System.CommandLine;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Commands;

/// <summary>Public bodies at the command line: <c>buyers add CODE --name NAME --kind KIND</c>. Whoever runs it is an operator, so the buyer is approved at once.</summary>
public static class Buyers
{
    private static readonly Argument<string> Code = new("code") { Description = "Short code, 2 to 20 letters, digits or hyphens, like RCT." };
    private static readonly Option<string> Name = new("--name") { Description = "The body's name in English.", Required = true };
    private static readonly Option<string?> NameWelsh = new("--name-welsh") { Description = "The body's name in Welsh." };
    private static readonly Option<BuyerKind> Kind = Choice.OneOf<BuyerKind>("--kind", "What sort of body it is.", required: true);
    private static readonly Option<Nation> NationOf = Choice.OneOf<Nation>("--nation", "The nation whose law it is under; wales when left out.");
    private static readonly Option<string?> Area = new("--area") { Description = "Code of the report area whose programme counts this buyer, like W06000016." };

    public static Command Build()
    {
        var add = new Command("add", "Add a public body, approved.") { Code, Name, NameWelsh, Kind, NationOf, Area };
        add.SetWork((services, parsed, output, stop) => Add(services.GetRequiredService<AppDb>(), services.GetRequiredService<Current>().Now, parsed, output, stop));
        return new Command("buyers", "Public bodies.") { add };
    }

    private static async Task<int> Add(AppDb db, DateTime now, ParseResult parsed, Output output, CancellationToken stop)
    {
        var code = parsed.GetValue(Code)!.Trim().ToUpperInvariant();
        var name = parsed.GetValue(Name)!.Trim();
        if (code.Length is < 2 or > 20 || code.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')) return output.Refuse(BuyersText.EnterCode);
        var welsh = parsed.GetValue(NameWelsh)?.Trim();
        if (name.Length is 0 or > 200 || welsh is { Length: > 200 } || $"{name}{welsh}".Any(char.IsControl)) return output.Refuse(BuyersText.EnterName);
        var (kind, nation) = (parsed.GetValue(Kind), parsed.GetValue(NationOf));
        var area = parsed.GetValue(Area);
        if (area is not null && Areas.Find(area) is null) return output.Refuse(PlacesText.NoSuchArea(area));
        if (await db.Buyers.AnyAsync(b => b.Code == code, stop)) return output.Refuse(BuyersText.CodeTaken);

        var act = Act.BySystem(now);
        var buyer = new Buyer(code, name, kind, nation, act);
        if (welsh is { Length: > 0 }) buyer.Describe(name, welsh, kind, nation, act);
        if (area is not null) buyer.Enrol(area, act);
        buyer.Approve(act);
        db.Buyers.Add(buyer);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException error) when (Duplicates.IsOne(error))
        {
            // Added at the same moment by somebody else.
            return output.Refuse(BuyersText.CodeTaken);
        }
        output.Answer(new { buyer.Id, buyer.Code, buyer.Name, buyer.Kind, buyer.Nation, area = buyer.AreaCode, devolvedWelsh = buyer.IsDevolvedWelsh, central = buyer.IsCentralOn(now.UkDate()) },
            $"{buyer.Code}: {buyer.Name} ({BuyersText.NameOf(kind)}, {BuyersText.NameOf(nation)}).");
        return Output.Done;
    }
}
