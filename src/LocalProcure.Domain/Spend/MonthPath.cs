namespace LocalProcure.Domain.Spend;

/// <summary>The five steps from a buyer's file to an issued report.</summary>
public enum MonthStep { Import, Resolve, Check, SignOff, Issue }

/// <summary>How far an area's month has come: the path across the top of every page of the month.</summary>
/// <param name="Buyers">Buyers enrolled in the area's programme.</param>
/// <param name="BuyersImported">Those with payments in the month.</param>
/// <param name="OpenPayees">Payees paid in the month whose place nobody knows yet, and about whom nobody has decided.</param>
/// <param name="OpenPence">What they were paid.</param>
public sealed record MonthPath(string AreaCode, DateOnly Month, int Buyers, int BuyersImported, int OpenPayees, long OpenPence, bool IsSignedOff, bool IsIssued)
{
    public string MonthCode => Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where the month stands: the first step that is not done.</summary>
    public MonthStep Now => Enum.GetValues<MonthStep>().FirstOrDefault(s => !IsDone(s), MonthStep.Issue);

    public bool IsDone(MonthStep step) => step switch
    {
        MonthStep.Import => Buyers > 0 && BuyersImported == Buyers,
        MonthStep.Resolve => IsSignedOff || BuyersImported > 0 && OpenPayees == 0,
        MonthStep.Check or MonthStep.SignOff => IsSignedOff,
        _ => IsIssued,
    };

    public string Note(MonthStep step) => step switch
    {
        MonthStep.Import => MonthText.BuyersIn(BuyersImported, Buyers),
        MonthStep.Resolve => OpenPayees == 0 ? BuyersImported == 0 ? MonthText.NothingYet : MonthText.AllResolved : MonthText.OpenPayees(OpenPayees, OpenPence),
        MonthStep.Check => MonthText.CheckNote,
        MonthStep.SignOff => IsSignedOff ? MonthText.Done : MonthText.SecondPerson,
        _ => IsIssued ? MonthText.Done : MonthText.NotYet,
    };
}

/// <summary>The words of the month's path.</summary>
public static class MonthText
{
    public static string Path => Say("Steps of the month", "Camau’r mis");
    public static string Step(MonthStep step) => step switch
    {
        MonthStep.Import => Say("Import", "Mewnforio"),
        MonthStep.Resolve => Say("Resolve payees", "Canfod y cyflenwyr"),
        MonthStep.Check => Say("Check", "Gwirio"),
        MonthStep.SignOff => Say("Sign off", "Cymeradwyo"),
        _ => Say("Issue", "Cyhoeddi"),
    };
    public static string BuyersIn(int some, int all) => all == 0 ? Say("No buyer is enrolled", "Nid oes prynwr wedi’i gofrestru") : Say($"{some} of {all} {(all == 1 ? "buyer" : "buyers")} in", $"{some} o {all} prynwr {(some == 1 ? "wedi’i" : "wedi’u")} derbyn");
    public static string OpenPayees(int count, long pence) => Say(
        count == 1 ? $"1 payee to place, {Money.ShowWhole(pence)}" : $"{count:N0} payees to place, {Money.ShowWhole(pence)}",
        $"{CyflenwyrToPlace(count)} i’w lleoli, {Money.ShowWhole(pence)}");
    public static string NothingYet => Say("Nothing to resolve yet", "Dim i’w ganfod eto");
    public static string AllResolved => Say("Every payee is placed or decided", "Mae pob cyflenwr wedi’i leoli neu wedi’i benderfynu");
    public static string CheckNote => Say("Totals, jumps, duplicates", "Cyfansymiau, neidiau, dyblygiadau");
    public static string SecondPerson => Say("By a second person", "Gan ail berson");
    public static string NotYet => Say("Not yet", "Ddim eto");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string YouAreHere => Say("Where the month stands now", "Lle mae’r mis nawr");

    private static string CyflenwyrToPlace(int count) => count switch
    {
        2 => "2 gyflenwr",
        3 or 6 => $"{count} chyflenwr",
        _ => $"{count:N0} cyflenwr",
    };
}
