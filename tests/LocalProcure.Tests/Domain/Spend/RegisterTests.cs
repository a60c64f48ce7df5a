using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Tests.Domain.Spend;

public class RegisterTests
{
    private static readonly Guid Buyer = Guid.NewGuid();

    private static (RegisterFile File, List<RegisterRow> Rows) Read(string text)
    {
        var file = RegisterFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var rows = file.Rows().ToList();
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        return (file, rows);
    }

    private static Payee Pay(string name, string company = "") => new(Buyer, PayeeKey.Of(name, "", company, ""));

    private static RegisterEntry Entry(string number, string name, bool live = true, string scheme = RegisterEntry.Companies, string company = "") =>
        new(Guid.NewGuid(), new RegisterRow(1, scheme, number, name, "CF37 1AA", "", live, company), "W06000016");

    [Fact]
    public void The_official_bulk_heading_with_its_spaces_is_read()
    {
        var (file, rows) = Read("CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,IncorporationDate,SICCode.SicText_1,SICCode.SicText_2\n"
            + "\"MADE BAKERS LTD\",\"01234567\",\"\",\"\",\"1 High St\",\"\",\"PONTYPRIDD\",\"\",\"WALES\",\"CF37 1AA\",\"Private Limited Company\",\"Active\",\"United Kingdom\",\"\",\"01/01/2020\",\"10710 - Manufacture of bread\",\"\"\n"
            + "\"MADE GONE LTD\",\"123456\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Liquidation\",\"\",\"01/02/2021\",\"\",\"\",\"\"\n\"\",\"00000001\",,,,,,,,,,,,,,,\n\n");
        Assert.Equal((RegisterEntry.Companies, 4, 2, 1, 1), (file.Scheme, file.RowsRead, file.RowsAccepted, file.RowsRefused, file.RowsBlank));
        Assert.Equal(("01234567", "MADE BAKERS LTD", "CF37 1AA", "10710", true), (rows[0].Number, rows[0].Name, rows[0].Postcode, rows[0].Sics, rows[0].IsLive));
        Assert.Equal(("00123456", false), (rows[1].Number, rows[1].IsLive));
    }

    [Fact]
    public void The_samples_heading_is_read() =>
        Assert.Equal(("12345678", "MADE LTD", "47910 71111"), Read("company_number,company_name,company_status,company_type,incorporation_date,sic_codes,registered_postcode,la_code\n12345678,MADE LTD,Active,Private limited company,2024-01-01,47910;71111,CF37 1AA,W06000016\n").Rows is [var r] ? (r.Number, r.Name, r.Sics) : default);

    [Fact]
    public void Charity_extracts_are_read_with_the_company_that_a_charity_also_is()
    {
        var (file, rows) = Read("date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\tdate_of_removal\tcharity_contact_postcode\tcharity_company_registration_number\n"
            + "2026-01-01\t1\t1000001\t0\tMade Youth Club\tCIO\tRegistered\t2001-01-01\t\tCF37 1AA\t1234567\n2026-01-01\t2\t1000001\t2\tMade Fund\tTrust\tRemoved\t2001-01-01\t2010-01-01\t\t\n");
        Assert.Equal(RegisterEntry.CharitiesOfEnglandAndWales, file.Scheme);
        Assert.Equal([("1000001", "01234567", true), ("1000001-2", "", false)], rows.Select(r => (r.Number, r.CompanyNumber, r.IsLive)));
        Assert.Equal(("SC000001", RegisterEntry.CharitiesOfScotland), Read("Charity Number,Charity Name,Charity Status,Postcode\nSC000001,Made Trust,Active,EH1 1AA\n").Rows is [var s] ? (s.Number, s.Scheme) : default);
        var (irish, one) = Read("Reg charity number,Sub charity number,Charity name,Date registered,Status,Date for financial year ending,Public address,Website,Company number\n100001,0,Made Hall,01/01/2015,Up-to-date,31/03/2025,\"1 Made Road, Belfast, BT1 5GS\",,\n100002,3,Made Choir,01/01/2015,Removed,,,,NI012345\n");
        Assert.Equal(RegisterEntry.CharitiesOfNorthernIreland, irish.Scheme);
        Assert.Equal([("100001", "Made Hall", "BT1 5GS", true), ("100002-3", "Made Choir", "", false)], one.Select(r => (r.Number, r.Name, r.Postcode, r.IsLive)));
        Assert.Equal(FileRefusal.OtherRecords, Read("Date,Supplier,Amount\n01/01/2026,A,5\n").File.WhyRefused);
    }

    [Theory]
    [InlineData("Made Bakers Limited", "", "00000001")]
    [InlineData("MADE BAKERS", "", null)]
    [InlineData("Made Bakers of Wales", "", null)]
    [InlineData("Made Bakers of Wales Cyf", "", "00000003")]
    [InlineData("Made Bakers LLP", "", null)]
    [InlineData("Anything at all", "00000001", "00000001")]
    [InlineData("Made Bakers Limited", "09999999", null)]
    [InlineData("Gone Away Ltd", "", null)]
    [InlineData("Twice Ltd", "", null)]
    [InlineData("Made Trust", "", "00000007")]
    [InlineData("REDACTED", "00000001", null)]
    public void A_payee_is_found_by_its_number_or_by_a_name_that_one_body_has(string name, string number, string? found)
    {
        RegisterEntry[] register =
        [
            Entry("00000001", "MADE BAKERS LTD"), Entry("00000002", "MADE BAKER LTD"), Entry("00000003", "MADE BAKERS OF WALES LTD"), Entry("00000004", "GONE AWAY LTD", live: false),
            Entry("00000005", "TWICE LTD"), Entry("00000006", "TWICE LLP"), Entry("00000007", "MADE TRUST"), Entry("1000001", "Made Trust", scheme: RegisterEntry.CharitiesOfEnglandAndWales, company: "00000007"),
        ];
        var (entry, how) = RegisterMatch.Find(Pay(name, number), number, register);
        Assert.Equal(found, entry?.Number);
        Assert.Equal(found is null ? LinkHow.NotLinked : number.Length > 0 ? LinkHow.CompanyNumber : LinkHow.Name, how);
    }

    [Fact]
    public void What_is_only_alike_is_suggested_with_its_score_and_what_staff_refused_is_not()
    {
        var payee = Pay("Made Bakers Ltd");
        RegisterEntry[] register = [Entry("00000002", "MADE BAKER LTD"), Entry("00000008", "MADE BAKERS LLP"), Entry("00000009", "OTHER LTD")];
        var suggested = RegisterMatch.Suggest(payee, register);
        Assert.Equal(["00000002", "00000008"], suggested.Select(s => s.Entry.Number));
        Assert.Equal([SuggestionWhy.AlikeName, SuggestionWhy.SameNameOtherForm], suggested.Select(s => s.Why));
        payee.RefuseEntry(RegisterEntry.Companies, "00000002", Act.BySystem(DateTime.UnixEpoch));
        Assert.Equal(["00000008"], RegisterMatch.Suggest(payee, register).Select(s => s.Entry.Number));
        payee.LinkEntryByStaff(RegisterEntry.Companies, "00000008", Act.BySystem(DateTime.UnixEpoch));
        Assert.False(payee.FindInRegister(null, null, LinkHow.NotLinked));
        payee.Reopen(Act.BySystem(DateTime.UnixEpoch));
        Assert.Equal((null, false), (payee.EntryNumber, payee.WasDecidedByStaff));
    }
}
