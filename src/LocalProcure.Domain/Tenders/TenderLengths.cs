namespace LocalProcure.Domain.Tenders;

/// <summary>How long each text of a tender may be, in characters: the same for the form, its message and the column.</summary>
public static class TenderLengths
{
    public const int Title = 200;
    public const int Description = 20_000;
    public const int Place = 300;
    public const int LotDescription = 4000;
    public const int Barriers = 4000;
    public const int Reason = 1000;
    public const int NoticeReference = 100;
    public const int CriterionName = 200;
    public const int Question = 2000;
    public const int Guidance = 4000;
    public const int PriceLine = 500;
    public const int Unit = 60;
    public const int Enquiry = 2000;
    public const int Answer = 8000;
}
