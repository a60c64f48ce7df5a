namespace LocalProcure.Domain.Tenders;

/// <summary>The legal notice of this contract on Sell2Wales or Find a Tender: its reference, and when it appeared there (UTC).</summary>
public sealed record StatutoryNotice(string Reference, DateTime PublishedAt);
