namespace LocalProcure.Domain.Contracts;

/// <summary>The words for breaches and failures to perform.</summary>
public static class FailureText
{
    public static string Title => Say("Breaches and failures to perform", "Tor contract a methu â chyflawni");
    public static string Lead(int? days) => days is { } d
        ? Say($"If a contractor’s breach ends the contract, wholly or partly, or leads to damages or a settlement, or if it does not improve after a proper chance, a contract performance notice (UK9) follows within {d} days (Procurement Act 2023 s.71). The contractor reads what you record here; once the notice is recorded, everybody can read it in the open data.",
            $"Os yw tor contract gan gontractwr yn dod â’r contract i ben, yn gyfan neu’n rhannol, neu’n arwain at iawndal neu setliad, neu os nad yw’r contractwr yn gwella ar ôl cyfle priodol, mae hysbysiad perfformiad contract (UK9) yn dilyn o fewn {d} diwrnod (Deddf Caffael 2023 a.71). Mae’r contractwr yn darllen yr hyn a gofnodwch yma, ac ar ôl cofnodi’r hysbysiad gall pawb ei ddarllen yn y data agored.")
        : Say("Record a breach that ended the contract, wholly or partly, or led to damages or a settlement, or a contractor that did not improve after a proper chance. The Act asks for no notice of it under this contract. The contractor reads what you record here.",
            "Cofnodwch dor contract a ddaeth â’r contract i ben, yn gyfan neu’n rhannol, neu a arweiniodd at iawndal neu setliad, neu gontractwr na wnaeth wella ar ôl cyfle priodol. Nid yw’r Ddeddf yn gofyn am hysbysiad ohono o dan y contract hwn. Mae’r contractwr yn darllen yr hyn a gofnodwch yma.");
    public static string None => Say("Nothing is recorded.", "Nid oes dim wedi’i gofnodi.");
    public static string Add => Say("Record a breach or failure", "Cofnodi tor contract neu fethiant");
    public static string Kind => Say("What came of it?", "Beth ddaeth ohono?");
    public static string NameOf(FailureKind kind) => kind switch
    {
        FailureKind.Terminated => Say("Breach: the contract was ended", "Tor contract: terfynwyd y contract"),
        FailureKind.PartlyTerminated => Say("Breach: the contract was ended in part", "Tor contract: terfynwyd y contract yn rhannol"),
        FailureKind.Damages => Say("Breach: damages were awarded", "Tor contract: dyfarnwyd iawndal"),
        FailureKind.Settlement => Say("Breach: a settlement was agreed", "Tor contract: cytunwyd ar setliad"),
        _ => Say("Did not perform, and did not improve after a proper chance", "Ni chyflawnodd, ac ni wnaeth wella ar ôl cyfle priodol"),
    };
    public static string Day => Say("When did it happen?", "Pryd y digwyddodd?");
    public static string What => Say("What happened", "Beth ddigwyddodd");
    public static string Chance => Say("What the contractor was told, and the chance it had to improve", "Yr hyn a ddywedwyd wrth y contractwr, a’r cyfle a gafodd i wella");
    public static string ChanceHint => Say("Only for a contractor that did not improve", "Dim ond ar gyfer contractwr na wnaeth wella");
    public static string NoticeBy(DateOnly day) => Say($"Performance notice (UK9) due by {day.ShowDay()}", $"Hysbysiad perfformiad (UK9) erbyn {day.ShowDay()}");
    public static string Noticed => Say("A performance notice has been published since", "Cyhoeddwyd hysbysiad perfformiad ers hynny");
    public static string ChooseKind => Say("Choose what came of it", "Dewiswch beth ddaeth ohono");
    public static string EnterDay => Say("Enter the day on which it happened", "Rhowch y diwrnod y digwyddodd");
    public static string DayInFuture => Say("The day cannot be in the future", "Ni all y diwrnod fod yn y dyfodol");
    public static string BeforeContract => Say("The day cannot be before the contract was entered into", "Ni all y diwrnod fod cyn ymrwymo i’r contract");
    public static string EnterWhat => Say("Say what happened", "Dywedwch beth ddigwyddodd");
    public static string EnterChance => Say("Say what the contractor was told and what chance it had to improve (s.71(4))", "Dywedwch beth a ddywedwyd wrth y contractwr a pha gyfle a gafodd i wella (a.71(4))");
    public static string Evidence => Say("Evidence file", "Ffeil dystiolaeth");
    public static string EvidenceHint => Say("Only the parties to the contract can open it.", "Dim ond partïon y contract all ei hagor.");
}
