namespace LocalProcure.Domain.Buyers;

/// <summary>What sort of public body a buyer is; which law applies follows from it.</summary>
public enum BuyerKind { Council, HealthBoard, HousingAssociation, College, WelshGovernment, Other }

/// <summary>The nation whose procurement law and language standards a buyer is under.</summary>
public enum Nation { Wales, England }

/// <summary>A public body that buys.</summary>
public sealed class Buyer : Entity
{
    private Buyer() { }

    public Buyer(string code, string name, BuyerKind kind, Nation nation, Act act)
    {
        (Code, Name, Kind, Nation, CreatedAt) = (code.ToUpperInvariant(), name, kind, nation, act.At);
        Record("BuyerAdded", act, Code);
    }

    /// <summary>Short handle, upper case, used at the command line and in files.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? NameWelsh { get; private set; }
    public BuyerKind Kind { get; private set; }
    public Nation Nation { get; private set; }
    public DateTime CreatedAt { get; private set; }
    /// <summary>Only for <see cref="BuyerKind.Other"/>: said by staff, since the kind does not tell.</summary>
    public bool OtherIsDevolved { get; private set; }
    public bool OtherIsCentral { get; private set; }
    /// <summary>Report area whose programme this buyer is enrolled in, as a local authority code.</summary>
    public string? AreaCode { get; private set; }
    /// <summary>Until staff approve a buyer it can prepare but not publish.</summary>
    public DateTime? ApprovedAt { get; private set; }
    /// <summary>Whether a second officer must approve before a tender is published.</summary>
    public bool NeedsSecondOfficer { get; private set; }

    public string NameShown => Reading == Language.Welsh && NameWelsh is not null ? NameWelsh : Name;
    public bool IsApproved => ApprovedAt is not null;
    /// <summary>Functions wholly or mainly in Wales and non-reserved (Procurement Act 2023 s.111).</summary>
    public bool IsDevolvedWelsh => Kind == BuyerKind.Other ? OtherIsDevolved : Nation == Nation.Wales;
    /// <summary>Central government authority for thresholds: WSI 2024/782 reg 44 and Sch 2 name the Welsh Ministers and every health body, and others by name.</summary>
    /// <param name="day">The day of the law that is asked about: when the procurement commenced.</param>
    public bool IsCentralOn(DateOnly day) => Kind switch
    {
        BuyerKind.WelshGovernment or BuyerKind.HealthBoard => true,
        BuyerKind.Other => OtherIsCentral || CentralBodies.IsNamed(Name, day) || CentralBodies.IsNamed(NameWelsh, day),
        _ => false,
    };
    /// <summary>The Act counts colleges of further education as schools (s.123), which its below-threshold rules leave out (s.84(2)(a)).</summary>
    public bool IsSchool => Kind == BuyerKind.College;
    /// <summary>Under Welsh language standards: may not publish in one language without recording why.</summary>
    public bool IsUnderWelshStandards => Nation == Nation.Wales;

    public string? WhyNotApprove() => IsApproved ? BuyersText.AlreadyApproved : null;

    public void Approve(Act act) { ApprovedAt ??= act.At; Record("BuyerApproved", act); }
    public void Describe(string name, string? nameWelsh, BuyerKind kind, Nation nation, Act act)
    {
        (Name, NameWelsh, Kind, Nation) = (name, nameWelsh, kind, nation);
        Record("BuyerDescribed", act);
    }
    public void SayWhatOtherIs(bool devolved, bool central, Act act)
    {
        (OtherIsDevolved, OtherIsCentral) = (devolved, central);
        Record("BuyerStatusSaid", act, $"devolved={devolved} central={central}");
    }
    /// <summary>Staff made somebody an owner because the last one was lost; says how they knew.</summary>
    public void NoteOwnerReplaced(string because, Act act) => Record("OwnerReplacedByStaff", act, because);
    public void Enrol(string? areaCode, Act act) { AreaCode = areaCode; Record("BuyerEnrolled", act, areaCode); }
    public void RequireSecondOfficer(bool needed, Act act) { NeedsSecondOfficer = needed; Record("SecondOfficerRule", act, needed.ToString()); }
}
