using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

/// <summary>The public registers at the command line, in the layouts that their keepers publish, on small files of our own.</summary>
public sealed class RegistersTests
{
    /// <summary>Companies House's bulk file: its headings, some of which begin with a space.</summary>
    private const string Bulk = "CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,IncorporationDate,SICCode.SicText_1,SICCode.SicText_2\n"
        + "\"MADE BAKERS LTD\",\"01234567\",\"\",\"\",\"1 High St\",\"\",\"PONTYPRIDD\",\"\",\"WALES\",\"CF37 1AA\",\"Private Limited Company\",\"Active\",\"United Kingdom\",\"\",\"01/01/2020\",\"10710 - Manufacture of bread\",\"\"\n"
        + "\"MADE GONE LTD\",\"123456\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Liquidation\",\"\",\"01/02/2021\",\"\",\"\",\"\"\n\"\",\"00000001\",,,,,,,,,,,,,,,\n";

    private const string Charities = "date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\tdate_of_removal\tcharity_contact_postcode\tcharity_company_registration_number\n"
        + "2026-01-01\t1\t1000001\t0\tMade Youth Club\tCIO\tRegistered\t2001-01-01\t\tCF37 1AA\t\n";

    private static string Put(Site site, string name, byte[] bytes)
    {
        var path = Path.Combine(site.Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<(int Code, JsonElement Answer)> Run(Site site, params string[] words)
    {
        var (code, output, _) = await CommandLine.Run(site, [.. words, "--json"]);
        // One object and nothing beside it, else this is no JSON.
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private static (int, int, int, int) Rows(JsonElement a) => (a.GetProperty("rowsRead").GetInt32(), a.GetProperty("rowsAccepted").GetInt32(), a.GetProperty("rowsRefused").GetInt32(), a.GetProperty("rowsBlank").GetInt32());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Companies_come_in_zipped_or_not_and_payees_are_found_among_them(bool isZipped)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var payments = Put(site, "march.csv", Sheets.Text("Date paid,Supplier name,Amount\n03/03/2026,Made Bakers Limited,100.00\n"));
        Assert.Equal(0, (await CommandLine.Run(site, "payments", "import", payments, "--buyer", buyer.Code)).Code);
        var bytes = isZipped ? Sheets.Zip([("readme.txt", Sheets.Text("made")), ("BasicCompanyData-2026-03-01-part1_7.csv", Sheets.Text(Bulk))]) : Sheets.Text(Bulk);
        var path = Put(site, isZipped ? "companies.zip" : "companies.csv", bytes);

        var (code, answer) = await Run(site, "companies", "import", path);
        Assert.Equal(0, code);
        Assert.Equal((3, 2, 1, 0), Rows(answer));
        Assert.Equal((RegisterEntry.Companies, 1, 1), (answer.GetProperty("register").GetString(), answer.GetProperty("rowsPlaced").GetInt32(), answer.GetProperty("payeesChanged").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), answer.GetProperty("sha256").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("refused").ValueKind);
        Assert.Equal("no name", Assert.Single(answer.GetProperty("refusals").EnumerateArray()).GetProperty("reason").GetString());
        Assert.Equal("01234567", await site.Db(db => db.Payees.Select(p => p.EntryNumber).SingleAsync()));
        // The same once more overwrites what is held and adds nothing.
        Assert.Equal((3, 2, 1, 0), Rows((await Run(site, "companies", "import", path)).Answer));
        Assert.Equal(2, await site.Db(db => db.RegisterEntries.CountAsync()));
    }

    [Fact]
    public async Task Charities_come_in_from_the_official_extract_and_what_is_no_register_is_refused()
    {
        await using var site = await Site.Start();
        var (code, answer) = await Run(site, "charities", "import", Put(site, "publicextract.charity.txt", Encoding.UTF8.GetBytes(Charities)));
        Assert.Equal((0, RegisterEntry.CharitiesOfEnglandAndWales), (code, answer.GetProperty("register").GetString()));
        Assert.Equal((1, 1, 0, 0), Rows(answer));
        Assert.Equal("Made Youth Club", await site.Db(db => db.RegisterEntries.Select(e => e.Name).SingleAsync()));

        (code, answer) = await Run(site, "companies", "import", Put(site, "other.csv", Sheets.Text("Date,Supplier,Amount\n01/01/2026,A,5\n")));
        Assert.Equal((1, "other records"), (code, answer.GetProperty("refused").GetProperty("reason").GetString()));
        Assert.Equal(1, (await CommandLine.Run(site, "companies", "import", Path.Combine(site.Folder, "nowhere.csv"), "--json")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "charities", "import", "--json")).Code);
        Assert.Equal(1, await site.Db(db => db.RegisterEntries.CountAsync()));
    }
}
