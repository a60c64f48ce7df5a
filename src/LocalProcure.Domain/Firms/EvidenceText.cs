using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Firms;

/// <summary>A firm's evidence in sentences, as they are copied into bids.</summary>
public static class EvidenceText
{
    public static string NameOf(Paper paper) => paper.Kind == RequirementKind.Insurance
        ? paper.Key == RequirementKinds.Other ? paper.Name.Shown : RequirementText.Insurance(paper.Key)
        : Accreditations.Find(paper.Key)?.Name ?? paper.Name.Shown;

    public static string Of(Paper paper)
    {
        var parts = new List<string> { NameOf(paper) };
        if (paper.CoverPence is { } cover) parts.Add(Say($"cover {Money.ShowWhole(cover)}", $"yswiriant o {Money.ShowWhole(cover)}"));
        if (paper.Issuer.Length > 0) parts.Add(paper.Issuer);
        if (!string.IsNullOrEmpty(paper.Reference)) parts.Add(Say($"number {paper.Reference}", $"rhif {paper.Reference}"));
        if (paper.ValidUntil is { } until) parts.Add(Say($"valid until {until.ShowDate()}", $"yn ddilys tan {until.ShowDate()}"));
        return string.Join(", ", parts) + ".";
    }

    public static string Turnover(YearTurnover year) => Say(
        $"Turnover of {Money.ShowWhole(year.Pence)} in the year that ended on {year.YearEnd.ShowDate()}.",
        $"Trosiant o {Money.ShowWhole(year.Pence)} yn y flwyddyn a ddaeth i ben ar {year.YearEnd.ShowDate()}.");

    public static string Count(Requirement asked, long count) => asked.Key == RequirementKinds.Other
        ? Say($"We have {count:N0}: {asked.Name.Shown}.", $"Mae gennym {count:N0}: {asked.Name.Shown}.")
        : asked.Key == "vehicles" ? Say($"We have {count:N0} vehicles.", $"Mae gennym {count:N0} o gerbydau.")
        : Say($"We are {count:N0} people in all; see how many are free for this work.", $"Rydym yn {count:N0} o bobl i gyd; ystyriwch faint sy’n rhydd ar gyfer y gwaith hwn.");

    public static string Served(string areaCode) => Say($"We work in {Areas.NameOf(areaCode)}.", $"Rydym yn gweithio yn yr ardal hon: {Areas.NameOf(areaCode)}.");

    public static string Welsh(WelshService service) => service.Words.IsEmpty
        ? service.Level == WelshLevel.Full ? Say("We give the whole service in Welsh.", "Rydym yn rhoi’r gwasanaeth cyfan yn Gymraeg.") : Say("We give part of the service in Welsh.", "Rydym yn rhoi rhan o’r gwasanaeth yn Gymraeg.")
        : service.Words.Shown;

    public static string Of(CaseStudy story)
    {
        var facts = new List<string> { story.Client };
        if (When(story) is { Length: > 0 } when) facts.Add(when);
        if (story.ValuePence is { } value) facts.Add(Money.ShowWhole(value));
        var codes = string.Join(", ", story.Codes.Select(CpvTree.Find).OfType<CpvCode>().Select(c => c.Title));
        return $"{story.Title.Shown} ({string.Join(", ", facts)}){(codes.Length > 0 ? $". {codes}" : "")}. {story.Story.Shown}".Trim();
    }

    public static string When(CaseStudy story) => (story.From, story.Until) switch
    {
        ({ } from, { } until) => $"{from:MM/yyyy}–{until:MM/yyyy}",
        ({ } from, null) => Say($"since {from:MM/yyyy}", $"ers {from:MM/yyyy}"),
        (null, { } until) => Say($"until {until:MM/yyyy}", $"hyd {until:MM/yyyy}"),
        _ => "",
    };
}
