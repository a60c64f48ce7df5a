namespace LocalProcure.Domain.Contracts;

/// <summary>What the rules need to know of one change. Values are net pence; the term is in days.</summary>
/// <param name="PricePence">The contract's value before the change.</param>
/// <param name="MaximumTermDays">The longest term provided for on award; null when it cannot be told.</param>
/// <param name="NewEndsOn">Where the end moves.</param>
/// <param name="ProvidedUntil">The latest end that the contract as awarded provides for.</param>
/// <param name="ChangesContractor">Another firm takes a party's place.</param>
/// <param name="EarlierBelowThresholdPence">The sizes of all earlier below-threshold modifications, added.</param>
/// <param name="Joined">An earlier change with which this one could reasonably have been made together.</param>
/// <param name="NoticeOn">The day on which a contract change notice was published.</param>
public sealed record ChangeQuestion(ChangeGround Ground, long PricePence, long ValueChangePence, int? MaximumTermDays, int TermChangeDays, DateOnly From,
    DateOnly? NewEndsOn = null, DateOnly? ProvidedUntil = null, bool ChangesNature = false, bool ChangesScope = false, bool FavoursContractor = false, bool ChangesContractor = false,
    long EarlierBelowThresholdPence = 0, EarlierChange? Joined = null, DateOnly? NoticeOn = null);

/// <summary>The size of an earlier change.</summary>
public sealed record EarlierChange(long ValueChangePence, int TermChangeDays);

/// <summary>How sure a line is: the Act's words, our reading of them, or not confirmed.</summary>
public enum Certainty { Law, Inference, Unconfirmed }

/// <summary>One line of the check, with the section that it rests on. Only the Act's own words block.</summary>
public sealed record ChangeLine(string Text, string Section, Certainty Certainty, bool Blocks);

/// <summary>What the rules say of a change.</summary>
/// <param name="Binds">Whether ss.74 and 75 apply: a public contract, or one that the change makes public.</param>
/// <param name="NeedsNotice">A contract change notice (UK10) must be out first.</param>
public sealed record ChangeAnswer(bool Binds, bool NeedsNotice, IReadOnlyList<ChangeLine> Lines)
{
    /// <summary>The reason to refuse with its section, or null.</summary>
    public string? Refusal => Lines.FirstOrDefault(l => l.Blocks) is { } line ? ChangeText.WithSection(line.Text, line.Section) : null;
}

/// <summary>The rules for changing a contract: Procurement Act 2023 ss.74 and 75 and Schedule 8. Pure; the figures are those in force when the procurement commenced.</summary>
public static class ChangeRules
{
    /// <summary>Where the Act gives the ground.</summary>
    public static string SectionOf(ChangeGround ground) => ground switch
    {
        ChangeGround.ProvidedFor => "Sch 8 para 1",
        ChangeGround.Urgency => "Sch 8 para 2",
        ChangeGround.Unforeseeable => "Sch 8 para 4",
        ChangeGround.KnownRisk => "Sch 8 para 5",
        ChangeGround.AdditionalSupplies => "Sch 8 para 8",
        ChangeGround.CorporateRestructuring => "Sch 8 para 9",
        ChangeGround.Defence => "Sch 8",
        ChangeGround.NotSubstantial => "s.74(3)",
        ChangeGround.BelowThreshold => "s.74(4)",
        ChangeGround.LightTouch => "s.74(2)",
        _ => "s.74(1)",
    };

    public static ChangeAnswer Check(ChangeQuestion q, ContractLaw law)
    {
        var binds = law.IsPublic(q.PricePence) || law.IsPublic(q.PricePence + q.ValueChangePence);
        var lines = new List<ChangeLine>();
        void Block(string text, string section) => lines.Add(new(text, section, Certainty.Law, true));
        void Advise(string text, string section, Certainty certainty) => lines.Add(new(text, section, certainty, false));

        // Never for any contract of ours: the register would no longer say who was awarded it.
        if (q.ChangesContractor != (q.Ground == ChangeGround.CorporateRestructuring)) Block(q.ChangesContractor ? ChangeText.ContractorStays : ChangeText.NameSuccessor, "s.74(9)");
        if (q.PricePence + q.ValueChangePence < 0) Block(ChangeText.BelowNothing, "s.74");
        if (q.Ground == ChangeGround.ProvidedFor && q.NewEndsOn > (q.ProvidedUntil ?? DateOnly.MinValue)) Block(ChangeText.BeyondProvided(q.ProvidedUntil), "Sch 8 para 1");
        if (!binds)
        {
            Advise(ChangeText.NotBound, "s.74(1)", Certainty.Inference);
            return new(false, false, lines);
        }
        if (q.Ground == ChangeGround.NotPublic) Block(ChangeText.IsPublic, "s.74(1)");
        if (law.IsLightTouch)
        {
            Advise(ChangeText.LightTouchFree, "ss.74(2), 75(6)", Certainty.Law);
            return new(true, false, lines);
        }
        foreach (var line in OfGround(q, law)) lines.Add(line);
        var needsNotice = NeedsNotice(q, law);
        if (needsNotice && q.NoticeOn is null) Block(ChangeText.NoticeFirst, "s.75(1)");
        else if (needsNotice && q.NoticeOn > q.From) Block(ChangeText.NoticeBefore(q.NoticeOn!.Value), "s.75(1)");
        else if (!needsNotice) Advise(q.Joined is null ? ChangeText.NoNotice : ChangeText.NoNoticeTogether, "s.75(2)", Certainty.Law);
        return new(true, needsNotice, lines);
    }

    private static IEnumerable<ChangeLine> OfGround(ChangeQuestion q, ContractLaw law)
    {
        static ChangeLine Block(string text, string section) => new(text, section, Certainty.Law, true);
        var (value, term) = (q.ValueChangePence + (q.Joined?.ValueChangePence ?? 0), q.TermChangeDays + (q.Joined?.TermChangeDays ?? 0));
        var before = q.PricePence - (q.Joined?.ValueChangePence ?? 0);
        switch (q.Ground)
        {
            case ChangeGround.ProvidedFor:
                if (q.ChangesNature) yield return Block(ChangeText.NatureStays, "Sch 8 para 1");
                break;
            case ChangeGround.Unforeseeable:
                if (q.ChangesNature) yield return Block(ChangeText.NatureStays, "Sch 8 para 4");
                if (value > 0 && IsOver(value, before, law.Figures.CapPercent)) yield return Block(ChangeText.OverCap(law.Figures.CapPercent), "Sch 8 para 4");
                break;
            case ChangeGround.KnownRisk:
                if (value > 0 && IsOver(value, before, law.Figures.CapPercent)) yield return Block(ChangeText.OverCap(law.Figures.CapPercent), "Sch 8 para 5");
                break;
            case ChangeGround.AdditionalSupplies:
                if (value > 0 && IsOver(value, before, law.Figures.CapPercent)) yield return new(ChangeText.OverCap(law.Figures.CapPercent), "Sch 8 para 8", Certainty.Unconfirmed, false);
                break;
            case ChangeGround.Defence:
                yield return new(ChangeText.DefenceOnly, "Sch 8", Certainty.Inference, false);
                break;
            case ChangeGround.NotSubstantial:
                if (q.TermChangeDays != 0 && q.MaximumTermDays is null) yield return Block(ChangeText.TermUnknown, "s.74(3)");
                else if (IsOver(term, q.MaximumTermDays ?? 0, law.Figures.TermChangePercent)) yield return Block(ChangeText.TermOver(law.Figures.TermChangePercent), "s.74(3)");
                if (q.ChangesScope) yield return Block(ChangeText.ScopeStays, "s.74(3)");
                if (q.FavoursContractor) yield return Block(ChangeText.BalanceStays, "s.74(3)");
                break;
            case ChangeGround.BelowThreshold:
                if (IsOver(value, before, law.ValueChangePercent)) yield return Block(ChangeText.ValueOver(law.ValueChangePercent), "s.74(4)");
                if (law.ThresholdPence is { } threshold && law.Gross(q.EarlierBelowThresholdPence + Math.Abs(q.ValueChangePence)) >= threshold)
                    yield return Block(ChangeText.AggregateOver(threshold), "s.74(4)");
                if (q.ChangesScope) yield return Block(ChangeText.ScopeStays, "s.74(4)");
                break;
            case ChangeGround.LightTouch:
                yield return Block(ChangeText.NotLightTouch, "s.74(2)");
                break;
        }
    }

    /// <summary>
    /// The let-off of s.75(2): the value or the term changes, and by no more than the per cent allowed. A change that touches neither is noticed;
    /// so is every restructuring. One that could have been made together with an earlier change is measured with it (s.75(4)).
    /// </summary>
    private static bool NeedsNotice(ChangeQuestion q, ContractLaw law)
    {
        if (q.Ground == ChangeGround.CorporateRestructuring) return true;
        var (value, term) = (q.ValueChangePence + (q.Joined?.ValueChangePence ?? 0), q.TermChangeDays + (q.Joined?.TermChangeDays ?? 0));
        var small = q.ValueChangePence != 0 && !IsOver(value, q.PricePence - (q.Joined?.ValueChangePence ?? 0), law.ValueChangePercent);
        var brief = q.TermChangeDays != 0 && q.MaximumTermDays is { } longest && !IsOver(term, longest, law.Figures.TermChangePercent);
        return !small && !brief;
    }

    /// <summary>More than so many per cent, up or down, reckoned exactly; without a figure nothing is let off.</summary>
    public static bool IsOver(long change, long of, int? percent) => percent is not { } most || Math.Abs((decimal)change) * 100 > (decimal)of * most;
}
