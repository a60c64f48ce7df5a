namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Why a row of a payment file was not accepted.</summary>
public enum RowRefusal
{
    TotalRow, HeadingRow, NotAPayment, NoAmount, AmountNotUnderstood, NoDate, DateNotUnderstood, DateIsAPeriod, RaggedRow, FileRefused,
    /// <summary>Only in supplier lists.</summary>
    NoName,
}

/// <summary>Why a whole file was refused.</summary>
public enum FileRefusal { None, Empty, NotATable, ContractsRegister, SupplierSummary, NoAmountColumn, NoSupplierColumn, NoDates, NothingUsable }

/// <summary>One refused row: its record number in the file, why, and the words or figure that stood in the way.</summary>
public readonly record struct Refusal(int Row, RowRefusal Reason, string Detail)
{
    public string Code => RefusalCodes.Code(Reason);
    public string Message => SpendText.RefusalMessage(Reason, Detail);
}

/// <summary>The stable codes of refusals, the same in every language and version.</summary>
public static class RefusalCodes
{
    public static string Code(RowRefusal reason) => Words(reason.ToString());

    public static string Code(FileRefusal reason) => Words(reason.ToString());

    /// <summary>"TotalRow" is "total row".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
