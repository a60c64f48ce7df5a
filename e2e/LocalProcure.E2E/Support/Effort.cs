namespace LocalProcure.E2E.Support;

/// <summary>What it takes somebody who has never done it: things done, words read on the way, each line once, and the words of the contract itself.</summary>
public sealed record Effort(int Acts, int Words, int Contract)
{
    /// <summary>A slow reader's 200 words a minute and three seconds for each thing done.</summary>
    public double Minutes => Words / 200.0 + Acts * 3 / 60.0;
}
