using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What the law asks of this procurement, line by line with its section, for the buyer's officers.</summary>
public sealed class RuleChecklistController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet("rules")]
    public async Task<IActionResult> Show(Guid id)
    {
        var law = await Db.LoadFigures();
        return View("Rules", new RuleChecklist(Tender, Tender.RulesAt(law, Current.Now), Tender.DayOfLaw(Current.Now), Tender.IsUnpublished ? Tender.WhyNotLawful(law, Current.Now) : null));
    }

    protected override bool MustBeUnpublished => false;
}

/// <summary>A tender with what follows from it, and what stands against publishing it now.</summary>
public sealed record RuleChecklist(Tender Tender, RuleAnswer? Answer, DateOnly Day, string? WhyNotLawful);
