namespace LocalProcure.Domain;

/// <summary>A verb was asked for that its rules refuse. The message is in the reader's language and may be shown.</summary>
public sealed class RuleBroken(string reason) : Exception(reason)
{
    /// <summary>Throws when there is a reason to refuse.</summary>
    public static void If(string? reason)
    {
        if (reason is not null) throw new RuleBroken(reason);
    }
}
