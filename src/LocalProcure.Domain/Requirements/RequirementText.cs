using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Requirements;

/// <summary>The words for conditions of participation: what they ask, how a group meets them, and why some are refused.</summary>
public static partial class RequirementText
{
    // What the Act forbids (s.22).
    public static string NoCoverBeforeAward => Say(
        "You may not ask for insurance to be in force before the contract is awarded (Procurement Act 2023 s.22). Ask for it from the start of the contract",
        "Ni chewch ofyn i yswiriant fod mewn grym cyn dyfarnu’r contract (Deddf Caffael 2023 a.22). Gofynnwch amdano o ddechrau’r contract");
    public static string NoAuditFromAll => Say(
        "You may not ask for audited accounts from firms that the law does not make have them (Procurement Act 2023 s.22). Accept other proof from those",
        "Ni chewch ofyn am gyfrifon archwiliedig gan gwmnïau nad yw’r gyfraith yn eu gorfodi i’w cael (Deddf Caffael 2023 a.22). Derbyniwch brawf arall gan y rheini");
    public static string NoNamedBody => Say(
        "You may not ask for a contract that a particular public body awarded (Procurement Act 2023 s.22). Ask for comparable work, for whomever it was done",
        "Ni chewch ofyn am gontract a ddyfarnwyd gan gorff cyhoeddus penodol (Deddf Caffael 2023 a.22). Gofynnwch am waith cymaradwy, i bwy bynnag y’i gwnaed");
    public static string NoSingleQualification => Say(
        "You must accept an equivalent qualification or standard (Procurement Act 2023 s.22)",
        "Rhaid i chi dderbyn cymhwyster neu safon gyfatebol (Deddf Caffael 2023 a.22)");

    // Other reasons.
    public static string ChooseKind => Say("Choose what the condition is about", "Dewiswch beth yw testun yr amod");
    public static string ChooseProof => Say("Choose what may count as proof", "Dewiswch beth all gyfrif fel prawf");
    public static string ChooseRule => Say("Choose how firms that bid together meet it", "Dewiswch sut y mae cwmnïau sy’n cynnig gyda’i gilydd yn ei fodloni");
    public static string OnlyAmountsSum => Say("Only figures can be added up. Choose one member, every member or the lead", "Dim ond ffigurau y gellir eu hadio. Dewiswch un aelod, pob aelod neu’r cwmni arweiniol");
    public static string CoverIsNotSummed => Say("Insurance cover of several firms does not add up: each policy covers its own firm. Choose one member, every member or the lead", "Nid yw yswiriant sawl cwmni yn adio: mae pob polisi’n yswirio ei gwmni ei hun. Dewiswch un aelod, pob aelod neu’r cwmni arweiniol");
    public static string ChooseSkill => Say("Choose a CPV code for the work", "Dewiswch god CPV ar gyfer y gwaith");
    public static string ChooseArea => Say("Choose the area", "Dewiswch yr ardal");
    public static string ChooseInsurance => Say("Choose the insurance", "Dewiswch yr yswiriant");
    public static string ChooseCapacity => Say("Choose what is counted", "Dewiswch beth a gyfrifir");
    public static string EnterName => Say("Enter what it is called", "Rhowch beth yw ei enw");
    public static string EnterPounds => Say("Enter the least that is enough, in pounds", "Rhowch y lleiaf sy’n ddigon, mewn punnoedd");
    public static string EnterNumber => Say("Enter the least that is enough, as a whole number", "Rhowch y lleiaf sy’n ddigon, fel rhif cyfan");
    public static string AskedAlready => Say("This tender already asks for this", "Mae’r tendr hwn eisoes yn gofyn am hyn");

    // Advice.
    public static string TurnoverAboveValue => Say("Advice: this yearly turnover is more than the whole contract is worth. It will shut small firms out; a condition must be proportionate (s.22)", "Cyngor: mae’r trosiant blynyddol hwn yn fwy na gwerth y contract cyfan. Bydd yn cau cwmnïau bach allan; rhaid i amod fod yn gymesur (a.22)");
    public static string AssociatedSupplier => Say("Advice: the Act lets a condition be met by any firm that bids together (s.22(8)). Ask this of every member, or of the lead, only where the work needs it", "Cyngor: mae’r Ddeddf yn gadael i amod gael ei fodloni gan unrhyw gwmni sy’n cynnig gyda’i gilydd (a.22(8)). Gofynnwch hyn o bob aelod, neu o’r cwmni arweiniol, dim ond lle mae’r gwaith yn ei fynnu");

    public static string Show(this RequirementKind kind) => kind switch
    {
        RequirementKind.Insurance => Say("Insurance", "Yswiriant"),
        RequirementKind.Turnover => Say("Turnover", "Trosiant"),
        RequirementKind.Accreditation => Say("Accreditation", "Achrediad"),
        RequirementKind.Skill => Say("Skill or experience", "Sgìl neu brofiad"),
        RequirementKind.Area => Say("Area of delivery", "Ardal gyflenwi"),
        RequirementKind.Capacity => Say("Capacity", "Capasiti"),
        _ => Say("Welsh-language service", "Gwasanaeth Cymraeg"),
    };

    public static string Show(this ProofAsked proof) => proof switch
    {
        ProofAsked.CoverAtStart => Say("In force when the contract starts", "Mewn grym pan fydd y contract yn dechrau"),
        ProofAsked.CoverBeforeAward => Say("In force already, before the award", "Mewn grym eisoes, cyn y dyfarniad"),
        ProofAsked.AnyAccounts => Say("Any accounts, or other proof of the figure", "Unrhyw gyfrifon, neu brawf arall o’r ffigur"),
        ProofAsked.AuditedWhereRequired => Say("Audited accounts where the law makes the firm have them, other proof from the rest", "Cyfrifon archwiliedig lle mae’r gyfraith yn gorfodi’r cwmni i’w cael, prawf arall gan y gweddill"),
        ProofAsked.AuditedFromAll => Say("Audited accounts from every firm", "Cyfrifon archwiliedig gan bob cwmni"),
        ProofAsked.OrEquivalent => Say("This one or an equivalent", "Hwn neu un cyfatebol"),
        ProofAsked.ThisOneOnly => Say("This one and no other", "Hwn a dim un arall"),
        ProofAsked.ComparableWork => Say("Comparable work, for whomever it was done", "Gwaith cymaradwy, i bwy bynnag y’i gwnaed"),
        ProofAsked.AwardByNamedBody => Say("A contract that a particular public body awarded", "Contract a ddyfarnwyd gan gorff cyhoeddus penodol"),
        _ => Say("A plain answer in the firm’s own words", "Ateb plaen yng ngeiriau’r cwmni ei hun"),
    };

    public static string Show(this GroupRule rule) => rule switch
    {
        GroupRule.Any => Say("One member is enough", "Mae un aelod yn ddigon"),
        GroupRule.Every => Say("Every member must meet it", "Rhaid i bob aelod ei fodloni"),
        GroupRule.Lead => Say("The lead firm must meet it", "Rhaid i’r cwmni arweiniol ei fodloni"),
        _ => Say("The members’ figures are added together", "Caiff ffigurau’r aelodau eu hadio at ei gilydd"),
    };

    /// <summary>As on a tender's page: how firms that bid together meet it.</summary>
    public static string HowGroupMeets(GroupRule rule) => rule switch
    {
        GroupRule.Any => Say("If you bid together, it is enough that one of you does.", "Os ydych yn cynnig gyda’ch gilydd, mae’n ddigon bod un ohonoch yn gwneud hynny."),
        GroupRule.Every => Say("If you bid together, each of you must.", "Os ydych yn cynnig gyda’ch gilydd, rhaid i bob un ohonoch."),
        GroupRule.Lead => Say("If you bid together, your lead firm must.", "Os ydych yn cynnig gyda’ch gilydd, rhaid i’ch cwmni arweiniol."),
        _ => Say("If you bid together, your figures are added up.", "Os ydych yn cynnig gyda’ch gilydd, caiff eich ffigurau eu hadio."),
    };

    public static string Insurance(string key) => key switch
    {
        "public-liability" => Say("Public liability insurance", "Yswiriant atebolrwydd cyhoeddus"),
        "employers-liability" => Say("Employers’ liability insurance", "Yswiriant atebolrwydd cyflogwyr"),
        "professional-indemnity" => Say("Professional indemnity insurance", "Yswiriant indemniad proffesiynol"),
        _ => Say("Another insurance", "Yswiriant arall"),
    };

    public static string Capacity(string key) => key switch
    {
        "people" => Say("people for this work", "o bobl ar gyfer y gwaith hwn"),
        "vehicles" => Say("vehicles", "o gerbydau"),
        _ => Say("Something else", "Rhywbeth arall"),
    };

    /// <summary>The condition in plain words, without its rule: "Public liability insurance of at least £5,000,000 when the contract starts".</summary>
    public static string Asked(Requirement r) => r.Kind switch
    {
        RequirementKind.Insurance => Say($"{NameOf(r)} of at least {Money.ShowWhole(r.Value ?? 0)} when the contract starts", $"{NameOf(r)} o {Money.ShowWhole(r.Value ?? 0)} o leiaf pan fydd y contract yn dechrau"),
        RequirementKind.Turnover => Say($"Yearly turnover of at least {Money.ShowWhole(r.Value ?? 0)}", $"Trosiant blynyddol o {Money.ShowWhole(r.Value ?? 0)} o leiaf"),
        RequirementKind.Accreditation => Say($"{r.Name.Shown}, or an equivalent", $"{r.Name.Shown}, neu un cyfatebol"),
        RequirementKind.Skill => Say($"Has done comparable work: {NameOf(r)}", $"Wedi gwneud gwaith cymaradwy: {NameOf(r)}"),
        RequirementKind.Area => Say($"Can deliver in {NameOf(r)}", $"Yn gallu cyflenwi yn: {NameOf(r)}"),
        RequirementKind.Capacity => Say($"At least {Figure(r, r.Value ?? 0)} {Counted(r)}", $"O leiaf {Figure(r, r.Value ?? 0)} {Counted(r)}"),
        _ => Say("Can give the service in Welsh", "Yn gallu rhoi’r gwasanaeth yn Gymraeg"),
    };

    public static string NameOf(Requirement r) => r.Kind switch
    {
        RequirementKind.Insurance when r.Key != RequirementKinds.Other => Insurance(r.Key),
        RequirementKind.Capacity when r.Key == "people" => PeopleChoice,
        RequirementKind.Capacity when r.Key == "vehicles" => VehiclesChoice,
        RequirementKind.Skill => CpvTree.Find(r.Key)?.Title ?? r.Key,
        RequirementKind.Area => Areas.NameOf(r.Key),
        RequirementKind.Turnover or RequirementKind.WelshLanguage => r.Kind.Show(),
        _ => r.Name.Shown,
    };

    /// <summary>What is counted, as it follows its number; in Welsh with its "o".</summary>
    private static string Counted(Requirement r) => r.Key == RequirementKinds.Other ? r.Name.Shown : Capacity(r.Key);

    /// <summary>A figure of this condition as it is read.</summary>
    public static string Figure(Requirement r, long amount) => r.Kind.IsMoney() ? Money.ShowWhole(amount) : amount.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>For which lots, or null when for all of them.</summary>
    public static string? LotsOf(Requirement r, Tender tender) =>
        r.LotIds.Count == 0 ? null : string.Join(", ", tender.Lots.Where(l => r.LotIds.Contains(l.Id)).OrderBy(l => l.Number).Select(l => LotText.Numbered(l.Number)));

    public static string Show(this Standing standing) => standing switch
    {
        Standing.Met => Say("Met", "Wedi’i fodloni"),
        Standing.NotMet => Say("Not met", "Heb ei fodloni"),
        _ => Say("Not shown yet", "Heb ei ddangos eto"),
    };

    /// <summary>Colours only repeat what the word says.</summary>
    public static string? Colour(Standing standing) => standing switch { Standing.Met => "green", Standing.NotMet => "red", _ => "blue" };

    /// <summary>"2 conditions": Welsh keeps the singular after a number and mutates it.</summary>
    public static string Count(int count) => Say(count switch { 0 => "No conditions", 1 => "1 condition", _ => $"{count} conditions" }, count switch { 0 => "Dim amodau", _ => $"{count} amod" });
}
