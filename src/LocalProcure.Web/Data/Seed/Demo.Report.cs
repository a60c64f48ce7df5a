using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Surveys;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>The report of the month before last, signed off and issued with a survey behind it; last month's is left for the newcomer to close.</summary>
public sealed partial class Demo
{
    private async Task Report()
    {
        db.ChangeTracker.Clear();
        var huw = await db.People.SingleAsync(p => p.Email == "huw@staff.example");
        await Headings(new Act(people["nia@staff.example"], now.AddDays(-3)));
        await Survey();
        var act = new Act(huw.Id, now.AddDays(-2));
        var month = LastMonth.AddMonths(-1);
        await reports.SignOff(huw, "W06000016", month, act);
        var report = await reports.Freeze("W06000016", month, act with { At = act.At.AddHours(1) });
        // Without a browser it stays "signed off, PDF waiting", as for anybody; the job issues it when there is one.
        await press.Finish(report, act with { At = act.At.AddHours(1) });
        await Statement(month.Month < 4 ? month.Year - 1 : month.Year);
    }

    /// <summary>The council's own words for the year in which the report lies; the other buyers have given none yet.</summary>
    private async Task Statement(int year)
    {
        db.ChangeTracker.Clear();
        var council = await db.Buyers.SingleAsync(b => b.Code == "RCT");
        var words = new AnnualWords(
            new("We set ourselves two objectives: to buy more of our food and repairs from firms in the valleys, and to bring young people into work through our contracts. Four of the year’s tenders were split into lots that a small firm can carry, and both larger contracts carry placements for college students.",
                "Gosodwyd dau amcan gennym: prynu mwy o’n bwyd a’n gwaith atgyweirio gan gwmnïau yn y cymoedd, a dod â phobl ifanc i fyd gwaith drwy ein contractau. Rhannwyd pedwar o dendrau’r flwyddyn yn lotiau y gall cwmni bach ymdopi â nhw, ac mae’r ddau gontract mwyaf yn cynnwys lleoliadau i fyfyrwyr coleg."),
            new("We met firms before each tender, published in both languages, and asked each winner to pay its own suppliers within 30 days.", "Cwrddwyd â chwmnïau cyn pob tendr, cyhoeddwyd yn y ddwy iaith, a gofynnwyd i bob enillydd dalu ei gyflenwyr ei hun o fewn 30 diwrnod."),
            new("Nineteen placements were completed. New lighting saves an estimated 41 tonnes of carbon a year.", "Cwblhawyd pedwar lleoliad ar bymtheg. Mae’r goleuadau newydd yn arbed tua 41 tunnell o garbon y flwyddyn."),
            OwnWords.None);
        db.AnnualStatements.Add(new AnnualStatement(council, year, words, false, new Act(people["sioned@rct.example"], now.AddDays(-1))));
        db.ContractsElsewhere.Add(Framework(council, new DateOnly(year, 4, 20)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>A call-off that a newcomer finds in the register as entered by hand.</summary>
    private ContractElsewhere Framework(Buyer council, DateOnly awarded) => new(council, new ElsewhereTerms(new("Winter road salt, call-off from a national framework", "Halen ffordd at y gaeaf, archeb dan fframwaith cenedlaethol"), TenderCategory.Goods, 260_000_00, 312_000_00,
        awarded, awarded.AddDays(14), awarded.AddMonths(1), awarded.AddMonths(25), OwnWords.None, awarded.AddMonths(37), new("Halen Dyffryn Cyf", "Unit 4, Quarry Road, Merthyr Tydfil", "CF48 1AA", Domain.Places.Postcodes.AuthorityOf("CF48 1AA"), false, true, false), null,
        OwnWords.None, "Invented framework LP-DEMO-7, our register row 118"), false, new Act(people["sioned@rct.example"], now.AddDays(-1)), isDemo: true);

    /// <summary>What the demo's buyers call things, under common headings; two of their words are left for the newcomer to map.</summary>
    private async Task Headings(Act act)
    {
        (string Words, string Heading)[] mapped =
        [
            ("road surfacing", "highways"), ("civil engineering", "highways"), ("street furniture", "highways"), ("building works", "buildings"), ("building materials", "buildings"), ("plumbing", "buildings"), ("electrical", "buildings"),
            ("roofing", "buildings"), ("joinery", "buildings"), ("lift maintenance", "buildings"), ("fire alarms", "buildings"), ("design", "cpv-71"), ("consultancy", "cpv-71"), ("agency staff", "agency-staff"),
            ("home to school transport", "school-transport"), ("transport", "school-transport"), ("vehicle hire", "vehicles"), ("software", "it"), ("it support", "it"), ("legal fees", "legal-finance"), ("card fees", "legal-finance"),
            ("catering", "food"), ("food", "food"), ("catering equipment", "food"), ("home care", "adult-care"), ("direct payments", "adult-care"), ("cleaning", "cpv-90"), ("facilities management", "cpv-79"),
            ("grounds maintenance", "parks"), ("landscaping", "parks"), ("printing", "cpv-79"), ("translation", "cpv-79"), ("stationery", "cpv-30"), ("training", "training"), ("books", "cpv-22"), ("electricity", "energy"), ("fuel", "energy"),
            ("play services", "leisure"), ("pool plant", "leisure"), ("furniture", "cpv-39"), ("clothing", "cpv-18"),
        ];
        foreach (var (words, heading) in mapped) db.CategoryRules.Add(new CategoryRule(null, ExclusionField.Category, words, heading, act));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>This year's survey of a neighbour, which a newcomer can answer by the link in its e-mail.</summary>
    private async Task SurveyUnderWay()
    {
        var act = new Act(people["nia@staff.example"], now.AddDays(-1));
        var survey = new Survey("W06000024", $"{now.Year}-{(now.Year + 1) % 100:00}", now.AddDays(20).UkDate(), act);
        var firm = await db.Firms.AsNoTracking().Where(f => f.Name.StartsWith("Merthyr")).OrderBy(f => f.Name).FirstAsync();
        var invitation = new SurveyInvitation(survey, firm.Id, firm.Name, "arolwg@merthyr.example", Language.English, act);
        db.AddRange(survey, invitation, surveyMail.Invite(survey, invitation, now));
    }

    /// <summary>A survey of local suppliers that closed a month ago: most answered, some did not.</summary>
    private async Task Survey()
    {
        var asked = new Act(people["nia@staff.example"], now.AddDays(-60));
        var survey = new Survey("W06000016", $"{now.Year - 1}-{now.Year % 100:00}", asked.At.AddDays(28).UkDate(), asked);
        db.Surveys.Add(survey);
        var paid = await db.Payees.AsNoTracking().Where(p => p.FirmId != null).Select(p => p.FirmId!.Value).Distinct().ToListAsync();
        var local = (await db.Firms.AsNoTracking().Where(f => paid.Contains(f.Id)).ToListAsync()).Where(f => f.PrincipalPlace?.AuthorityCode == "W06000016").OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var (firm, i) in local.Select((f, i) => (f, i)))
        {
            var invitation = new SurveyInvitation(survey, firm.Id, firm.Name, $"arolwg{i + 1}@example.org", null, asked);
            if (i % 4 != 3) invitation.Answer(survey, firm.Size == FirmSize.NotKnown ? FirmSize.Small : firm.Size, 30 + i * 7 % 25, 10 + i * 5 % 20, asked.At.AddDays(3 + i % 9));
            db.SurveyInvitations.Add(invitation);
        }
        await SurveyUnderWay();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
