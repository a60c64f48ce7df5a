namespace LocalProcure.Web.Features.Shared;

/// <summary>One act in words: who, when, on whose behalf, what.</summary>
public sealed record TrailLine(DateTime At, string Who, string? OnBehalfOf, string What);

/// <summary>A page of the audit trail of one thing, newest act first.</summary>
public sealed record TrailPage(Paged<TrailLine> Lines);
