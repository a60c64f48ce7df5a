using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>The register for machines, with every field of SPPP Act s.40, written row by row so that its size does not matter.</summary>
public static class RegisterExport
{
    /// <summary>One row per party, so that a consortium's shares can be added up.</summary>
    public static async Task Csv(Stream to, IAsyncEnumerable<Contract> contracts, IAsyncEnumerable<ContractElsewhere> elsewhere, IReadOnlyDictionary<Guid, Buyer> buyers, CancellationToken stop)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(true));
        await Row(writer, ContractText.Reference, ContractText.Subject, ContractRoomText.Lot, ContractText.Buyer, ContractText.AwardedOn, ContractRoomText.SignedOn, ContractText.Value, ContractText.Starts, ContractText.Ends,
            ContractRoomText.HowItEnds, ContractText.Extension, ContractText.EndedOn, ContractText.Contractor, ContractText.Role, ContractText.Share, ContractText.Place, ContractText.IsDemonstration, PartPaymentText.PartOfValue, ElsewhereText.ByHand, ElsewhereText.LeftOut);
        await foreach (var c in All(contracts, elsewhere, stop))
            foreach (var party in c.Parties)
                await Row(writer, c.Reference, c.Subject.Shown, c.Lot.Shown, buyers[c.BuyerId].NameShown, Day(c.AwardedOn), Day(c.SignedOn), Pounds(c.PricePence),
                    Day(c.StartsOn), Day(c.EndsOn), c.HowItEnds.Shown, Day(c.ExtensionUntil), Day(c.TerminatedOn), party.Name, party.Role,
                    (party.Share / 100m).ToString("0.##", CultureInfo.InvariantCulture), party.Place, c.IsDemo ? ContractText.Yes : "", Pounds(party.PartPence), c.Source, c.LeftOut.Shown);
    }

    public static async Task Json(Stream to, IAsyncEnumerable<Contract> contracts, IAsyncEnumerable<ContractElsewhere> elsewhere, IReadOnlyDictionary<Guid, Buyer> buyers, Links links, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("law", "Social Partnership and Public Procurement (Wales) Act 2023 s.40");
        json.WriteStartArray("contracts");
        await foreach (var contract in All(contracts, elsewhere, stop))
        {
            Write(json, contract, buyers[contract.BuyerId], links);
            if (json.BytesPending > 32_000) await json.FlushAsync(stop);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static async IAsyncEnumerable<RegisteredContract> All(IAsyncEnumerable<Contract> contracts, IAsyncEnumerable<ContractElsewhere> elsewhere, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var contract in contracts.WithCancellation(stop)) yield return RegisteredContract.Of(contract);
        await foreach (var contract in elsewhere.WithCancellation(stop)) yield return RegisteredContract.Of(contract);
    }

    private static void Write(Utf8JsonWriter json, RegisteredContract contract, Buyer buyer, Links links)
    {
        json.WriteStartObject();
        json.WriteString("id", contract.Id);
        json.WriteString("reference", contract.Reference);
        json.WriteString("address", links.To(Reading, contract.Path));
        Words(json, "subject", contract.Subject);
        Words(json, "lot", contract.Lot);
        WriteOf(json, buyer);
        Date(json, "awardedOn", contract.AwardedOn);
        Date(json, "enteredIntoOn", contract.SignedOn);
        WriteValue(json, contract.PricePence);
        Date(json, "startsOn", contract.StartsOn);
        Date(json, "endsOn", contract.EndsOn);
        Words(json, "howItEnds", contract.HowItEnds);
        Date(json, "extensionUntil", contract.ExtensionUntil);
        Date(json, "terminatedOn", contract.TerminatedOn);
        json.WriteStartArray("contractors");
        foreach (var party in contract.Parties)
        {
            json.WriteStartObject();
            json.WriteString("name", party.Name);
            json.WriteString("role", party.Role);
            json.WriteNumber("shareBasisPoints", party.Share);
            json.WriteNumber("partPence", party.PartPence);
            json.WriteString("principalPlaceOfBusiness", party.Address);
            json.WriteString("postcode", party.Postcode);
            json.WriteString("authorityCode", party.AuthorityCode);
            json.WriteBoolean("addressWithheld", party.IsAddressWithheld);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("enteredByHandFrom", contract.Source);
        Words(json, "leftOutByRegulations", contract.LeftOut);
        json.WriteBoolean("demonstration", contract.IsDemo);
        json.WriteEndObject();
    }

    private static void WriteOf(Utf8JsonWriter json, Buyer buyer)
    {
        json.WriteStartObject("buyer");
        json.WriteString("name", buyer.Name);
        json.WriteString("nameWelsh", buyer.NameWelsh);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, long pence)
    {
        json.WriteNumber("estimatedValuePence", pence);
        json.WriteString("currency", "GBP");
        json.WriteBoolean("valueIncludesVat", false);
    }

    private static void Words(Utf8JsonWriter json, string name, OwnWords words)
    {
        json.WriteStartObject(name);
        json.WriteString("en", words.English);
        json.WriteString("cy", words.Welsh);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date) => json.WriteString(name, date is null ? null : Day(date));

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Pounds(long pence) => (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static Task Row(StreamWriter csv, params string?[] cells) => csv.WriteAsync(string.Join(',', cells.Select(CsvFile.Cell)) + "\r\n");
}
