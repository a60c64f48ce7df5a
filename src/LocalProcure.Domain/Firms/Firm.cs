using LocalProcure.Domain.Cpv;

namespace LocalProcure.Domain.Firms;

/// <summary>What a firm is in law; the size test and the numbers asked for depend on it.</summary>
public enum FirmKind { Company, Charity, SoleTrader, Partnership, CoOperative, Other }

/// <summary>Size by the test in the Procurement Act 2023 s.123 (SME), with the usual micro and small bands by staff inside it.</summary>
public enum FirmSize { NotKnown, Micro, Small, Medium, Large }

/// <summary>A supplier: registered once, matched, invited, bidding alone or in a consortium.</summary>
public sealed class Firm : Entity
{
    private readonly List<FirmNumber> numbers = [];
    private readonly List<FirmPlace> places = [];
    private List<Interest> interests = [];

    private Firm() { }

    /// <param name="id">Given where a form may be sent twice: the second finds the firm that the first made.</param>
    public Firm(string name, FirmKind kind, Act act, Guid? id = null) : base(id ?? Guid.CreateVersion7())
    {
        (Name, Kind, RegisteredAt) = (name, kind, act.At);
        MakeFindable();
        Record("FirmRegistered", act);
    }

    public string Name { get; private set; } = "";
    public string? TradingName { get; private set; }
    public FirmKind Kind { get; private set; }
    public DateTime RegisteredAt { get; private set; }
    public FirmSize Size { get; private set; }
    /// <summary>Voluntary, community or social enterprise.</summary>
    public bool IsVcse { get; private set; }
    public OwnWords Description { get; private set; } = OwnWords.None;
    public string? Website { get; private set; }
    public string? Telephone { get; private set; }
    /// <summary>Shown in the public directory only when the firm chose so.</summary>
    public bool IsListed { get; private set; }
    /// <summary>Willing to be invited into consortia.</summary>
    public bool IsOpenToTeaming { get; private set; }
    public DateTime? VerifiedAt { get; private set; }
    /// <summary>What staff saw when they verified the firm.</summary>
    public string? VerifiedBecause { get; private set; }
    /// <summary>Set when this row was merged into another as a duplicate.</summary>
    public Guid? MergedIntoId { get; private set; }
    public bool IsDemo { get; private set; }

    public IReadOnlyList<FirmNumber> Numbers => numbers;
    public IReadOnlyList<FirmPlace> Places => places;
    public IReadOnlyList<Interest> Interests => interests;
    public string NameShown => TradingName ?? Name;
    public FirmPlace? PrincipalPlace => places.Find(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness);
    /// <summary>Small or medium-sized by the Act's test (s.123).</summary>
    public bool IsSme => Size is FirmSize.Micro or FirmSize.Small or FirmSize.Medium;

    /// <summary>Names, description and trades in one plain text, for the directory's search.</summary>
    public string SearchWords { get; private set; } = "";
    /// <summary>CPV codes of all interests between bars: "|45330000|90910000|".</summary>
    public string SearchCodes { get; private set; } = "";
    /// <summary>Areas served between bars; empty means anywhere.</summary>
    public string SearchAreas { get; private set; } = "";

    /// <summary>What the profile shows to everyone of the firm's work and places; stands before the interests once the firm has said it.</summary>
    public IReadOnlyList<string> WorkCodes { get; private set; } = [];
    public IReadOnlyList<string> ServedCodes { get; private set; } = [];
    public string WorkWords { get; private set; } = "";
    /// <summary>The profile says what the firm does, to everyone or not.</summary>
    public bool SaysWork { get; private set; }
    public bool SaysPlaces { get; private set; }

    /// <summary>CPV codes of what it does, as anybody may see them.</summary>
    public IReadOnlyList<string> CodesShown => SaysWork ? WorkCodes : [.. interests.SelectMany(i => i.CpvCodes).Distinct()];
    /// <summary>Areas that it serves, as anybody may see them; empty means that it named none.</summary>
    public IReadOnlyList<string> AreasShown => SaysPlaces ? ServedCodes : interests.Any(i => i.AreaCodes.Count == 0) ? [] : [.. interests.SelectMany(i => i.AreaCodes).Distinct()];

    public void Describe(string name, string? tradingName, FirmKind kind, OwnWords description, string? website, string? telephone, Act act)
    {
        (Name, TradingName, Kind, Description, Website, Telephone) = (name, tradingName, kind, description, website, telephone);
        MakeFindable();
        Record("FirmDescribed", act);
    }

    public void SaySize(FirmSize size, bool isVcse, Act act) { (Size, IsVcse) = (size, isVcse); Record("FirmSized", act, size.ToString()); }
    public void List(bool listed, bool openToTeaming, Act act) { (IsListed, IsOpenToTeaming) = (listed, openToTeaming); Record("FirmListed", act, $"listed={listed} teaming={openToTeaming}"); }
    public void SetNumbers(IEnumerable<FirmNumber> given, Act act) { numbers.Clear(); numbers.AddRange(given); Record("FirmNumbersSet", act); }
    public void SetPlaces(IEnumerable<FirmPlace> given, Act act) { places.Clear(); places.AddRange(given); Record("FirmPlacesSet", act); }
    public void SetInterests(IEnumerable<Interest> given, Act act) { interests = [.. given]; MakeFindable(); Record("FirmInterestsSet", act); }
    /// <summary>Takes over what the profile says that everyone may see, so that the directory finds it.</summary>
    internal void FindByProfile(ProfileContent profile)
    {
        (SaysWork, SaysPlaces) = (profile.Work.Codes.Count > 0, profile.Places.Count > 0);
        var open = profile.SeenBy(Audience.Anybody);
        (WorkCodes, ServedCodes) = (open.Work.Codes, open.Places);
        var words = string.Join(' ', open.Work.Words.English, open.Work.Words.Welsh);
        WorkWords = words.Length <= 4000 ? words : words[..4000];
        MakeFindable();
    }

    public void Verify(string because, Act act) { (VerifiedAt, VerifiedBecause) = (act.At, because); Record("FirmVerified", act); }
    /// <summary>Two firms with different numbers in one register are two firms.</summary>
    public string? WhyNotMergeInto(Firm other) =>
        MergedIntoId is not null || other.MergedIntoId is not null ? FirmsText.AlreadyMerged
        : numbers.Any(mine => other.numbers.Any(theirs => theirs.Scheme == mine.Scheme && theirs.Number != mine.Number)) && !numbers.Any(other.numbers.Contains) ? FirmsText.DifferentNumbers : null;
    public void MergeInto(Guid otherFirmId, Act act) { MergedIntoId = otherFirmId; IsListed = false; Record("FirmMerged", act, otherFirmId.ToString()); }
    /// <summary>Staff made somebody an owner because the last one was lost; says how they knew.</summary>
    public void NoteOwnerReplaced(string because, Act act) => Record("OwnerReplacedByStaff", act, because);
    public void MarkDemo(Act act) { IsDemo = true; Record("FirmMarkedDemo", act); }

    private void MakeFindable()
    {
        var codes = CodesShown;
        SearchCodes = codes.Count == 0 ? "" : $"|{string.Join('|', codes)}|";
        // One interest without areas hears from anywhere, whatever the others say. Places that the profile keeps back are found by none.
        SearchAreas = AreasShown.Count > 0 ? $"|{string.Join('|', AreasShown)}|" : SaysPlaces ? "|" : "";
        var words = CpvWords.Split(string.Join(' ', new[] { Name, TradingName, Description.English, Description.Welsh, WorkWords }
            .Concat(interests.SelectMany(i => i.Words)).Concat(codes.Select(c => CpvTree.Find(c)).SelectMany(c => new[] { c?.English, c?.Welsh }))));
        var plain = string.Join(' ', words);
        SearchWords = plain.Length <= 8000 ? plain : plain[..8000];
    }
}

/// <summary>A number by which a register knows the firm, always with the register's scheme (SC is both a company and a charity prefix).</summary>
/// <param name="Scheme">GB-COH, GB-CHC, GB-SC, GB-NIC, GB-MPR, VAT, GB-PPON, OTHER.</param>
public sealed record FirmNumber(string Scheme, string Number);

/// <summary>Which of a firm's places this is; the notions are never mixed.</summary>
public enum PlaceNotion { RegisteredOffice, PrincipalPlaceOfBusiness, Branch }

/// <summary>One of a firm's places; the authority is looked up from the postcode when it is saved.</summary>
/// <param name="Address">Street and town, without the postcode; asked for the principal place of business, which a contracts register shows (SPPP Act s.40).</param>
/// <param name="IsHome">Somebody lives there: the register withholds it.</param>
public sealed record FirmPlace(PlaceNotion Notion, string Postcode, string? AuthorityCode, string? Address = null, bool IsHome = false);

/// <summary>What a firm wants to hear about. Each part left empty means "any".</summary>
/// <param name="CpvCodes">CPV codes of eight digits; a branch covers all below it, and hears of broader ones.</param>
/// <param name="AreaCodes">Area or authority codes served.</param>
/// <param name="LeastPence">Smallest value worth hearing about, net.</param>
/// <param name="MostPence">Largest value worth hearing about, net.</param>
/// <param name="Words">Plain words to look for in title and description.</param>
public sealed record Interest(string Name, IReadOnlyList<string> CpvCodes, IReadOnlyList<string> AreaCodes, long? LeastPence, long? MostPence, IReadOnlyList<string> Words);
