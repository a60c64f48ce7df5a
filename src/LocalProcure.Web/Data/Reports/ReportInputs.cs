using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.Data.Surveys;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Brings together everything that a month's figures follow from: payments, consortia, awards, the survey, what was issued before.</summary>
public sealed class ReportInputs(AppDb db, SpendSource source, SurveySuppliers surveys, LocalSuppliers local, DecisionSource decisions, DemoMark demo)
{
    public async Task<SpendInputs> Read(string areaCode, DateOnly month, CancellationToken stop = default)
    {
        var inputs = await source.Read(areaCode, month, stop: stop);
        var question = inputs.Question with
        {
            IsDemonstration = demo.IsDemo,
            Consortia = await Consortia(inputs.Question.Buyers, stop),
            Awards = await Awards(areaCode, inputs.Question.Buyers, month, stop),
            Headings = await local.Of(areaCode, month, [.. inputs.Question.Buyers.Select(b => b.Id)], inputs.Lines.Where(l => l.PaidOn >= month).Select(l => l.Heading), stop),
            Survey = await surveys.LastClosed(areaCode, stop),
            Issued = await Issued(areaCode, month, stop),
            Decisions = await decisions.Of(inputs, stop),
        };
        return inputs with { Question = question };
    }

    /// <summary>Contracts that consortia hold with these buyers: lead first, shares and places as on the day of the award.</summary>
    private async Task<IReadOnlyList<ConsortiumContract>> Consortia(IEnumerable<ReportBuyer> buyers, CancellationToken stop)
    {
        var ids = buyers.Select(b => b.Id).ToList();
        var contracts = (await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.BuyerId)).ToListAsync(stop)).Where(c => c.IsJoint).OrderBy(c => c.AwardedAt).ThenBy(c => c.Id).ToList();
        var contractIds = contracts.Select(c => c.Id).ToList();
        var invoices = await db.Invoices.AsNoTracking().Where(i => contractIds.Contains(i.ContractId) && i.PaidOn != null).Select(i => new { i.ContractId, i.FirmId, i.PaidOn }).ToListAsync(stop);
        return [.. contracts.Select(c => new ConsortiumContract(
            c.BuyerId, c.Lead.FirmId, c.StartsOn ?? c.AwardedAt.UkDate(), c.ExtensionUntil ?? c.EndsOn ?? DateOnly.MaxValue,
            [.. c.Parties.OrderBy(p => p.Position).Select(p => new MemberShare(p.FirmId, p.AuthorityCode, p.Share, p.Name, p.Role ?? ""))])
        {
            Reference = c.Reference, Subject = c.Subject.English, SubjectWelsh = c.Subject.Welsh,
            // The buyer pays the members themselves: their money is where it was paid, and the lead's is its own.
            PaidToMembers = [.. invoices.Where(i => i.ContractId == c.Id && i.FirmId != c.Lead.FirmId).Select(i => Months.FirstOf(i.PaidOn!.Value)).Distinct().Order()],
        })];
    }

    /// <summary>Contracts that these buyers awarded in the month, by UK date.</summary>
    private async Task<IReadOnlyList<AwardFigure>> Awards(string areaCode, IReadOnlyList<ReportBuyer> buyers, DateOnly month, CancellationToken stop)
    {
        var ids = buyers.Select(b => b.Id).ToList();
        var (from, to) = (UkTime.FromUk(month, TimeOnly.MinValue), UkTime.FromUk(month.AddMonths(1), TimeOnly.MinValue));
        var contracts = await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.BuyerId) && c.AwardedAt >= from && c.AwardedAt < to).ToListAsync(stop);
        var tiers = Areas.TiersOf(areaCode);
        return [.. contracts.Select(c => new AwardFigure(c.Reference, buyers.First(b => b.Id == c.BuyerId).Code, c.AwardedAt.UkDate().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            c.Subject.English, c.Subject.Welsh, [.. c.Parties.OrderBy(p => p.Position).Select(p => p.Name)], tiers.Of(c.Lead.AuthorityCode).Key, c.IsJoint, c.PricePence))];
    }

    /// <summary>What was issued for the months of the trend, latest edition each.</summary>
    private async Task<IReadOnlyDictionary<DateOnly, Retention>> Issued(string areaCode, DateOnly month, CancellationToken stop)
    {
        var from = month.AddMonths(1 - SpendReport.TrendMonths);
        var issued = await db.Reports.AsNoTracking().Issued().Where(r => r.AreaCode == areaCode && r.Month >= from && r.Month <= month).ToListAsync(stop);
        return issued.GroupBy(r => r.Month).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.FrozenFigures().Whole);
    }
}
