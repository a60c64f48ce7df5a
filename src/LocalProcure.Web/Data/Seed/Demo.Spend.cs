using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Twelve months of payments, taken in by the same importers as real files.</summary>
public sealed partial class Demo
{
    /// <summary>The month before this one: the last that can have been paid in full.</summary>
    private DateOnly LastMonth => new DateOnly(now.UkDate().Year, now.UkDate().Month, 1).AddMonths(-1);

    private async Task Spend(IReadOnlyList<Buyer> buyers, IReadOnlyList<Firm> firms)
    {
        var importer = new Act(people["nia@staff.example"], now.AddDays(-3));
        await Exclusions(importer);
        foreach (var buyer in buyers.Where(b => b.Code is "RCT" or "CTMHB"))
        {
            await suppliers.Import(buyer.Id, await Stored(DemoPayments.SupplierList(firms)), $"suppliers-{buyer.Code.ToLowerInvariant()}.csv", importer);
            for (var back = 11; back >= 0; back--)
            {
                var month = LastMonth.AddMonths(-back);
                var at = UkTime.FromUk(month.AddMonths(1).AddDays(4), new TimeOnly(10, 0));
                await payments.Import(buyer.Id, await Stored(DemoPayments.Month(firms, buyer.Code, buyer.Name, month)), $"payments-{buyer.Code.ToLowerInvariant()}-{month:yyyy-MM}.csv",
                    new ReadingChoices(null), new Act(importer.By, at < now ? at : importer.At));
            }
        }
    }

    /// <summary>Of the suggested rules, those that the demo's payments need; a real programme looks at the pounds that each would move first.</summary>
    private async Task Exclusions(Act act)
    {
        foreach (var (field, words, reason) in ExclusionRule.Suggested.Where(s => s.Words is "hmrc" or "pension fund"))
            db.ExclusionRules.Add(new ExclusionRule(null, field, words, reason, act));
        db.ExclusionRules.Add(new ExclusionRule(null, ExclusionField.Category, "levy", ExclusionReason.PublicBodies, act));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private async Task<Files.StoredFile> Stored(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return await files.Save(content, CancellationToken.None);
    }
}
