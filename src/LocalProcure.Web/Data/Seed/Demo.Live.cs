using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>A tender that changed while it takes bids: one bid waits to be confirmed, questions are answered and one is not.</summary>
public sealed partial class Demo
{
    private async Task Live(Tender tender, Figures law, params Firm[] firms)
    {
        var (officer, second) = people.OfficersOf(tender.BuyerId);
        var visit = await Ask(tender, firms[0], "May we see the buildings before we price them?", Language.English, now.AddDays(-6));
        visit.Reply(tender, new OwnWords(visit.Words, "A gawn ni weld yr adeiladau cyn eu prisio?"),
            new OwnWords("Yes. Every building is open to visitors on weekdays from 2 to 4; ask for the keyholder at the desk.", "Cewch. Mae pob adeilad ar agor i ymwelwyr yn ystod yr wythnos rhwng 2 a 4; gofynnwch wrth y ddesg am ddeiliad yr allwedd."),
            null, null, new Act(officer, now.AddDays(-5)));
        var change = await Change(tender, law, officer, second, now.AddHours(-12));
        var twelfth = await Ask(tender, firms[1], "Ydy’r llyfrgell newydd yn Aberdâr yn rhan o’r contract?", Language.Welsh, now.AddDays(-3));
        twelfth.Reply(tender, new OwnWords("Is the new library in Aberdare part of the contract?", twelfth.Words),
            new OwnWords("Yes, from May. The tender says so now.", "Ydy, o fis Mai ymlaen. Mae’r tendr yn dweud hynny nawr."), null, change, new Act(officer, now.AddHours(-11)));
        await Ask(tender, firms[0], "Does the Real Living Wage apply to sub-contractors as well?", Language.English, now.AddHours(-20));
        await db.SaveChangesAsync();
    }

    private async Task<TenderChange> Change(Tender tender, Figures law, Guid officer, Guid second, DateTime at)
    {
        var written = new Act(officer, at.AddHours(-4));
        var change = new TenderChange(tender, written);
        var terms = change.After with
        {
            Description = new OwnWords(change.After.Description.English!.Replace("eleven", "twelve", StringComparison.Ordinal) + " The new library in Aberdare joins in May.",
                change.After.Description.Welsh!.Replace("un ar ddeg", "deuddeg", StringComparison.Ordinal) + " Daw’r llyfrgell newydd yn Aberdâr yn rhan ohono ym mis Mai."),
        };
        change.Write(tender, terms, written);
        change.Summarise(tender, new OwnWords("The new library in Aberdare is cleaned as well, from May. Its size is like that of the library in Mountain Ash.",
            "Glanheir y llyfrgell newydd yn Aberdâr hefyd, o fis Mai. Mae tua’r un maint â’r llyfrgell yn Aberpennar."), null, written);
        change.Decide(tender, ExtensionDecision.Extend, tender.ClosesAt!.Value.AddDays(5),
            new OwnWords("Firms may want to see the twelfth building before they price it.", "Efallai y bydd cwmnïau am weld y deuddegfed adeilad cyn ei brisio."), written);
        if (tender.Notice is not null) change.RecordNotice(tender, new StatutoryNotice($"{tender.Notice.Reference}-2", at.AddHours(-3)), written);
        var proposed = (await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == tender.Id)).Propose(change.After, written);
        change.SendForApproval(tender, proposed, new Act(officer, at.AddHours(-2)));
        change.Approve(tender, proposed, new Act(second, at.AddHours(-1)));
        change.Publish(tender, proposed, law, new Act(second, at));
        db.TenderChanges.Add(change);
        return change;
    }

    private async Task<Enquiry> Ask(Tender tender, Firm firm, string words, Language language, DateTime at)
    {
        var enquiry = new Enquiry(tender, await db.AskerFor(tender.Id, firm.Id), words, language, new Act(people.OwnerOf(firm.Id), at));
        db.Enquiries.Add(enquiry);
        // A firm's second question finds the letter that its first drew.
        await db.SaveChangesAsync();
        return enquiry;
    }
}
