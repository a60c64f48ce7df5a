namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Why a row of a payment file was not accepted.</summary>
public enum RowRefusal
{
    TotalRow, HeadingRow, NotAPayment, NoAmount, AmountNotUnderstood, NoDate, DateNotUnderstood, DateIsAPeriod, RaggedRow, FileRefused,
    /// <summary>Only in supplier lists.</summary>
    NoName,
    /// <summary>It stands in a sheet, or in a file of an archive, that holds no payments, beside one that does.</summary>
    OtherSheet,
    /// <summary>The same payment came with another file before, and a person said that it stays there.</summary>
    AlreadyImported,
    /// <summary>In a file of corrected rows: a row that was never refused.</summary>
    NotRefusedBefore,
}

/// <summary>Why a whole file was refused.</summary>
public enum FileRefusal
{
    None, Empty, NotATable, ContractsRegister, SupplierSummary, NoAmountColumn, NoSupplierColumn, NoDates, NothingUsable,
    PurchaseOrders, GrantsList, OtherRecords,
    /// <summary>Locked with a password.</summary>
    Protected,
    /// <summary>Unpacks to more than any payment file.</summary>
    TooBig,
    /// <summary>Damaged: it ends or breaks in the middle.</summary>
    Broken,
    /// <summary>Lines of it are in already, and the person has not said which stay.</summary>
    Overlaps,
    /// <summary>A person stopped it.</summary>
    Cancelled,
    /// <summary>Excel's binary format (xlsb), which is not read here.</summary>
    BinaryWorkbook,
    /// <summary>The amounts are in thousands of pounds: what was rounded away cannot be had back.</summary>
    InThousands,
    /// <summary>Two tables stand beside each other: a row would be two payments.</summary>
    SideBySide,
    /// <summary>It was to take the place of a file with whose payments a month has been issued.</summary>
    MonthIssued,
}

/// <summary>One refused row: its record number in the file, why, and the words or figure that stood in the way.</summary>
/// <param name="Pence">The row's own amount where it could be read, so that the pounds too can be reconciled; nil for totals and headings.</param>
public readonly record struct Refusal(int Row, RowRefusal Reason, string Detail, long Pence = 0)
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
