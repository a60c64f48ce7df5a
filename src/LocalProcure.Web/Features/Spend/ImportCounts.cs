namespace LocalProcure.Web.Features.Spend;

/// <summary>What a file gave: the rows add up, and the pounds agree with the file's own total where it prints one.</summary>
public sealed record ImportCounts(int Read, int Accepted, int Refused, int Blank, long TotalPence, long? PrintedPence, long RefusedPence = 0);
