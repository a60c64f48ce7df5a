using LocalProcure.Domain;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Tests.Domain.Spend;

public class ResolvingTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Buyer = Guid.NewGuid();

    private static Payee Of(string name, string number = "", string company = "", string vat = "", Guid? buyer = null) =>
        new(buyer ?? Buyer, PayeeKey.Of(name, number, company, vat));

    private static KnownFirm Firm(string name, string? trading = null, string company = "", string vat = "") =>
        new(Guid.NewGuid(), name, trading, company.Length > 0 ? [company] : [], vat.Length > 0 ? [vat] : []);

    private static KnownRecord Record(string number, string name, string company = "", string vat = "") => new(Guid.NewGuid(), Buyer, number, name, company, vat);

    [Theory]
    [InlineData("The Coffee House (Wales) Ltd.", "COFFEE HOUSE WALES", LegalForm.Limited)]
    [InlineData("COFFEE HOUSE WALES LIMITED", "COFFEE HOUSE WALES", LegalForm.Limited)]
    [InlineData("Tŷ Coffi Cyf", "TY COFFI", LegalForm.Limited)]
    [InlineData("Smith & Sons", "SMITH AND SONS", LegalForm.None)]
    [InlineData("SMITH AND SONS LLP", "SMITH AND SONS", LegalForm.Llp)]
    [InlineData("Siân a Dylan Cyfyngedig", "SIAN AND DYLAN", LegalForm.Limited)]
    [InlineData("A Smith Builders", "A SMITH BUILDERS", LegalForm.None)]
    [InlineData("J.R. Jones t/a Jones’ Bakery", "JR JONES T/A JONES BAKERY", LegalForm.None)]
    [InlineData("J R Jones Trading As Jones Bakery", "J R JONES T/A JONES BAKERY", LegalForm.None)]
    [InlineData("Wow Kids Ltd T/A Bright Futures", "WOW KIDS T/A BRIGHT FUTURES", LegalForm.Limited)]
    [InlineData("Limited Editions", "LIMITED EDITIONS", LegalForm.None)]
    [InlineData("Ltd", "LTD", LegalForm.None)]
    [InlineData("British Telecommunications PLC", "BRITISH TELECOMMUNICATIONS", LegalForm.Plc)]
    public void Names_come_to_the_form_in_which_spellings_are_equal(string written, string core, LegalForm form) =>
        Assert.Equal(new FirmName(core, form), FirmName.Of(written));

    [Fact]
    public void The_strongest_evidence_links()
    {
        var byCompany = Firm("Alpha Ltd", company: "01234567");
        var byVat = Firm("Beta Ltd", vat: "123456789");
        var byName = Firm("Gamma Limited");
        var resolver = new PayeeResolver([byCompany, byVat, byName], [], []);
        Link(Of("Something else", company: "01234567", vat: "123456789"), byCompany.Id, LinkHow.CompanyNumber);
        Link(Of("Something else", vat: "123456789"), byVat.Id, LinkHow.VatNumber);
        Link(Of("GAMMA"), byName.Id, LinkHow.Name);
        Link(Of("The Gamma Ltd"), byName.Id, LinkHow.Name);

        void Link(Payee payee, Guid firm, LinkHow how)
        {
            Assert.True(resolver.Resolve(payee, Now));
            Assert.Equal((firm, how), (payee.FirmId, payee.FirmHow));
            Assert.False(resolver.Resolve(payee, Now));
        }
    }

    [Fact]
    public void An_equal_name_links_only_when_exactly_one_has_it_and_the_legal_forms_agree()
    {
        var limited = Firm("Delta Ltd");
        var partners = Firm("Delta LLP");
        Assert.Null(Resolved(Of("Delta"), limited, partners));
        Assert.Null(Resolved(Of("Delta Ltd"), limited, partners));
        Assert.Null(Resolved(Of("Delta LLP"), limited));
        Assert.Equal(limited.Id, Resolved(Of("Delta"), limited));
        Assert.Null(Resolved(Of("Delta Ltd", company: "07777777"), Firm("Delta Ltd", company: "01111111")));
        Assert.Null(Resolved(Of("Delt"), limited));

        static Guid? Resolved(Payee payee, params KnownFirm[] firms)
        {
            new PayeeResolver(firms, [], []).Resolve(payee, Now);
            return payee.FirmId;
        }
    }

    [Fact]
    public void The_buyers_own_number_finds_its_supplier_list_and_through_it_the_firm()
    {
        var firm = Firm("Epsilon Ltd", company: "05555555");
        var record = Record("101", "Epsilon Trading", company: "05555555");
        var resolver = new PayeeResolver([firm], [record, Record("102", "Epsilon")], []);
        var payee = Of("EPSILON (SOUTH)", number: "101");
        resolver.Resolve(payee, Now);
        Assert.Equal((record.Id, LinkHow.SupplierNumber, firm.Id, LinkHow.SupplierNumber), (payee.RecordId, payee.RecordHow, payee.FirmId, payee.FirmHow));
        var elsewhere = Of("Epsilon (South)", number: "101", buyer: Guid.NewGuid());
        resolver.Resolve(elsewhere, Now);
        Assert.Null(elsewhere.RecordId);
    }

    [Fact]
    public void Where_the_line_and_the_list_disagree_the_buyers_own_number_comes_first()
    {
        var (listed, byVat, inLine) = (Firm("Epsilon Ltd", company: "05555555"), Firm("Omicron Ltd", vat: "555555555"), Firm("Sigma Ltd", company: "06666666", vat: "666666666"));
        var resolver = new PayeeResolver([listed, byVat, inLine], [Record("101", "Epsilon", company: "05555555", vat: "555555555"), Record("102", "Omicron", company: "09999999", vat: "555555555"), Record("103", "Tau")], []);
        Link("101", "06666666", "666666666", listed.Id, LinkHow.SupplierNumber);
        Link("102", "06666666", "", byVat.Id, LinkHow.SupplierNumber);
        Link("103", "06666666", "", inLine.Id, LinkHow.CompanyNumber);
        Link("103", "", "666666666", inLine.Id, LinkHow.VatNumber);
        Link("999", "06666666", "555555555", inLine.Id, LinkHow.CompanyNumber);

        void Link(string number, string company, string vat, Guid firm, LinkHow how)
        {
            var payee = Of($"Somebody {number}", number, company, vat);
            resolver.Resolve(payee, Now);
            Assert.Equal((firm, how), (payee.FirmId, payee.FirmHow));
        }
    }

    [Fact]
    public void What_staff_said_stands_and_teaches()
    {
        var (right, wrong) = (Firm("Zeta Ltd"), Firm("Eta Ltd"));
        var act = new Act(Guid.NewGuid(), Now);
        var decided = Of("Eta Ltd", vat: "987654321");
        decided.LinkByStaff(right.Id, act);
        var resolver = new PayeeResolver([right, wrong], [], [decided]);
        resolver.Resolve(decided, Now);
        Assert.Equal(right.Id, decided.FirmId);
        var sameVat = Of("Something", vat: "987654321", buyer: Guid.NewGuid());
        resolver.Resolve(sameVat, Now);
        Assert.Equal((right.Id, LinkHow.VatNumber), (sameVat.FirmId, sameVat.FirmHow));
        var refused = Of("Eta");
        refused.LinkByItself(wrong.Id, LinkHow.Name, Now);
        refused.Unlink(act);
        resolver.Resolve(refused, Now);
        Assert.Null(refused.FirmId);
        Assert.Contains(wrong.Id, refused.RefusedFirms);
        refused.Reopen(act);
        resolver.Resolve(refused, Now);
        Assert.Equal(wrong.Id, refused.FirmId);
    }

    [Fact]
    public void Everything_weaker_is_only_suggested_with_its_score()
    {
        var (close, other, trading) = (Firm("Theta Construction Ltd"), Firm("Iota Catering"), Firm("Jones Bakery"));
        var resolver = new PayeeResolver([close, other, trading], [], []);
        var typo = Of("Theta Constructon Limited");
        resolver.Resolve(typo, Now);
        Assert.Null(typo.FirmId);
        var suggestion = Assert.Single(resolver.Suggest(typo));
        Assert.Equal((close.Id, SuggestionWhy.AlikeName), (suggestion.FirmId, suggestion.Why));
        Assert.InRange(suggestion.Score, 85, 99);
        Assert.Equal(SuggestionWhy.TradingName, Assert.Single(resolver.Suggest(Of("Huw Jones T/A Jones Bakery"))).Why);
        typo.RefuseFirm(close.Id, new Act(Guid.NewGuid(), Now));
        Assert.Empty(resolver.Suggest(typo));
        Assert.Empty(resolver.Suggest(Of("REDACTED")));
    }

    [Fact]
    public void A_payee_is_a_number_with_its_name_so_that_a_sundry_account_stays_many()
    {
        string Key(string name, string number = "", string company = "", string vat = "") => PayeeKey.Of(name, number, company, vat).Text;
        Assert.Equal(Key("Kappa Ltd", "7"), Key("KAPPA LIMITED", "7", vat: "123456789"));
        Assert.NotEqual(Key("Kappa Ltd", "7"), Key("Lambda Ltd", "7"));
        Assert.NotEqual(Key("Kappa Ltd", "7"), Key("Kappa LLP", "7"));
        Assert.NotEqual(Key("Kappa Ltd", company: "01111111"), Key("Kappa Ltd", company: "02222222"));
        Assert.Equal(Key("Kappa", "Redacted"), Key("Kappa"));
        Assert.True(PayeeKey.Of("Redacted", "7", "", "").IsHidden);
    }

    [Fact]
    public void Rules_match_whole_words_and_the_first_decides()
    {
        var act = new Act(Guid.NewGuid(), Now);
        var exclusions = new Exclusions([
            new ExclusionRule(null, ExclusionField.Supplier, "hmrc", ExclusionReason.Tax, act),
            new ExclusionRule(null, ExclusionField.Category, "precept*", ExclusionReason.PublicBodies, act),
            new ExclusionRule(Buyer, ExclusionField.Description, "student loan", ExclusionReason.Payroll, act)]);
        Assert.Equal(ExclusionReason.Tax, exclusions.Of(Buyer, "H.M.R.C. HMRC - Cumbernauld", "", "", ""));
        Assert.Null(exclusions.Of(Buyer, "HMRCS Ltd", "", "", ""));
        Assert.Equal(ExclusionReason.PublicBodies, exclusions.Of(Buyer, "Police", "Precepts 2026", "", ""));
        Assert.Equal(ExclusionReason.Payroll, exclusions.Of(Buyer, "A", "", "", "STUDENT LOAN deduction"));
        Assert.Null(exclusions.Of(Guid.NewGuid(), "A", "", "", "STUDENT LOAN deduction"));
        Assert.Equal("public-bodies", Exclusions.Code(ExclusionReason.PublicBodies));
        Assert.Throws<RuleBroken>(() => new ExclusionRule(null, ExclusionField.Supplier, " - ", ExclusionReason.Tax, act));
    }
}
