using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>
/// What a bid says. Never stored in the clear. The receipt's hash is taken over <see cref="Bytes"/>, which hold a random salt,
/// so that nobody can find a price by trying prices.
/// </summary>
public sealed record BidContent(
    Guid TenderId,
    Guid BidId,
    int Version,
    string Salt,
    IReadOnlyList<BidAnswer> Answers,
    IReadOnlyList<BidPrice> Prices,
    IReadOnlyList<BidFile> Files)
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.General)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = false,
    };

    /// <summary>The lots bid for. Null where a tender has none, and left out of the canonical bytes then, so that bids from before lots keep their hash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(1)]
    public IReadOnlyList<Guid>? LotIds { get; init; }

    /// <summary>What each firm of the bid shows for the conditions of participation; left out like the lots where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(2)]
    public IReadOnlyList<BidEvidence>? Evidence { get; init; }

    /// <summary>What each firm says of the grounds for exclusion; left out like the lots where nobody has said anything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(20)]
    public IReadOnlyList<BidDeclaration>? Declarations { get; init; }

    /// <summary>Who else is to do part of the work (s.28). Empty says that nobody is; null that it was not said, and is left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(21)]
    public IReadOnlyList<BidSubContractor>? SubContractors { get; init; }

    public static BidContent Empty(Guid tenderId, Guid bidId) => new(tenderId, bidId, 0, "", [], [], []);

    /// <summary>The canonical bytes: UTF-8 JSON, fixed property order, lists in the order of their ids.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, Canonical);

    public static BidContent From(byte[] bytes) => JsonSerializer.Deserialize<BidContent>(bytes, Canonical)!;

    /// <summary>SHA-256 of the canonical bytes, as lower-case hex.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Bytes()));

    /// <summary>The content as it stands after a change: the next version, with a fresh 256-bit salt and its lists in order.</summary>
    public BidContent Next(int version) => this with
    {
        Version = version,
        Salt = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        Answers = [.. Answers.OrderBy(a => a.QuestionId)],
        Prices = [.. Prices.OrderBy(p => p.LineId)],
        Files = [.. Files.OrderBy(f => f.Id)],
        LotIds = LotIds is null ? null : [.. LotIds.Order()],
        Declarations = Declarations is null or [] ? null : [.. Declarations.OrderBy(d => d.FirmId)],
        SubContractors = SubContractors is null ? null : [.. SubContractors.OrderBy(s => s.Id)],
        Evidence = Evidence is null or [] ? null : [.. Evidence.OrderBy(e => e.RequirementId).ThenBy(e => e.FirmId)],
    };

    /// <summary>What is bid for: lots in the order of their numbers, or the whole tender as the single null.</summary>
    public IReadOnlyList<Guid?> LotsBidFor(Tender tender) => tender.IsInLots ? [.. tender.LotIdsOrWhole.Where(id => LotIds?.Contains(id!.Value) == true)] : [null];

    /// <summary>The questions that this bid must answer, in their order.</summary>
    public IReadOnlyList<TenderQuestion> Asked(Tender tender) => [.. LotsBidFor(tender).SelectMany(tender.QuestionsOf).Distinct().OrderBy(q => q.Position)];

    /// <summary>The conditions asked of what is bid for, in their order.</summary>
    public IReadOnlyList<Requirement> Conditions(Tender tender) => [.. tender.Requirements.Where(r => LotsBidFor(tender).Any(r.IsFor)).OrderBy(r => r.Position)];

    /// <summary>How the bidder stands with each of them.</summary>
    /// <param name="firms">The lead first, or the only firm.</param>
    public IReadOnlyList<ConditionResult> Check(Tender tender, IReadOnlyList<Guid> firms) =>
        Requirements.Conditions.CheckAll(Conditions(tender), firms[0], firms, (Evidence ?? []).Select(e => e.Shown()));

    public BidAnswer? AnswerTo(Guid questionId) => Answers.FirstOrDefault(a => a.QuestionId == questionId);
    public BidPrice? PriceOf(Guid lineId) => Prices.FirstOrDefault(p => p.LineId == lineId);

    public BidContent WithAnswer(BidAnswer answer) =>
        this with { Answers = [.. Answers.Where(a => a.QuestionId != answer.QuestionId), answer] };

    public BidContent WithPrices(IEnumerable<BidPrice> prices) => this with { Prices = [.. prices] };
    public BidContent WithLots(IEnumerable<Guid> lotIds) => this with { LotIds = [.. lotIds.Distinct()] };
    public IReadOnlyList<BidEvidence> EvidenceOf(Guid firmId) => [.. (Evidence ?? []).Where(e => e.FirmId == firmId)];

    /// <summary>Replaces everything that one firm shows.</summary>
    public BidContent WithEvidence(Guid firmId, IEnumerable<BidEvidence> evidence) => this with { Evidence = [.. (Evidence ?? []).Where(e => e.FirmId != firmId), .. evidence] };

    public BidDeclaration? DeclarationOf(Guid firmId) => Declarations?.FirstOrDefault(d => d.FirmId == firmId);
    public BidContent WithDeclaration(BidDeclaration said) => this with { Declarations = [.. (Declarations ?? []).Where(d => d.FirmId != said.FirmId), said] };
    public BidContent WithSubContractors(IEnumerable<BidSubContractor> named) => this with { SubContractors = [.. named] };

    /// <summary>What only one firm had put in goes with it.</summary>
    public BidContent WithoutFirm(Guid firmId) => WithEvidence(firmId, []) with { Declarations = Declarations is null ? null : [.. Declarations.Where(d => d.FirmId != firmId)] };

    public BidContent WithFile(BidFile file) => this with { Files = [.. Files, file] };
    public BidContent WithoutFile(Guid fileId) => this with { Files = [.. Files.Where(f => f.Id != fileId)] };
}

/// <summary>An answer to one of the tender's questions: words for a scored one, a yes or no as well for pass/fail.</summary>
public sealed record BidAnswer(Guid QuestionId, string Text, bool? Meets);

/// <summary>What one firm shows for one condition: a yes or no, or for amounts its figure (pence where it is money), and its own words.</summary>
public sealed record BidEvidence(Guid RequirementId, Guid FirmId, bool? Meets, long? Amount, string Text)
{
    [JsonIgnore]
    public bool IsEmpty => Meets is null && Amount is null && Text.Length == 0;

    public Showing Shown() => new(RequirementId, FirmId, Meets, Amount);
}

/// <summary>What one firm declares of the grounds for exclusion (ss.26, 57): those that apply to it or to persons connected with it, and what it has done since. No code: none applies.</summary>
/// <param name="Grounds">Codes, in order.</param>
public sealed record BidDeclaration(Guid FirmId, IReadOnlyList<string> Grounds, string Text)
{
    public bool SaysTheSameAs(BidDeclaration? other) => other is not null && Text == other.Text && Grounds.SequenceEqual(other.Grounds);
}

/// <summary>A sub-contractor that the bidder intends to use; it need not be registered here.</summary>
/// <param name="Number">Its number in a public register, where the bidder gave one.</param>
/// <param name="Work">Which part of the work.</param>
public sealed record BidSubContractor(Guid Id, string Name, string? Number, string Work)
{
    public const int Most = 50;
}

/// <summary>A price for one line of the schedule, in pence per unit, net of VAT.</summary>
public sealed record BidPrice(Guid LineId, long UnitPence);

/// <summary>A file that belongs to the bid. Its name is content too, so it stands here and nowhere else.</summary>
/// <param name="QuestionId">The question that it supports, or null for the bid as a whole.</param>
/// <param name="Key">Base64 of the key that seals this file.</param>
/// <param name="StoredAs">The address of the sealed bytes in the file store.</param>
public sealed record BidFile(Guid Id, Guid? QuestionId, string Name, string ContentType, long Size, string Sha256, string Key, string StoredAs);
