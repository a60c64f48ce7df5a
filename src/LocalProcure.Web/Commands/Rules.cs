using System.CommandLine;
using System.Globalization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Commands;

/// <summary>Which rules apply, at the command line: <c>rules check --kind council --category services --value-gross 250000 --procedure open --date 2026-03-01</c>.</summary>
public static class Rules
{
    private static readonly Option<BuyerKind> Kind = Choice.OneOf<BuyerKind>("--kind", "What sort of public body buys.", true);
    private static readonly Option<Nation> NationOf = Choice.OneOf<Nation>("--nation", "The nation whose law it is under; wales when left out.");
    private static readonly Option<Arrangement?> ArrangementOf = Choice.OneOfOrNone<Arrangement>("--arrangement", "Led by a Welsh body or not; the buyer's own when left out.");
    private static readonly Option<TenderCategory> Category = Choice.OneOf<TenderCategory>("--category", "What is bought.", true);
    private static readonly Option<decimal> ValueGross = new("--value-gross") { Description = "Whole value in pounds with VAT.", Required = true, CustomParser = Pounds };
    private static readonly Option<ProcedureKind> Procedure = Choice.OneOf<ProcedureKind>("--procedure", "How it is competed for.", true);
    private static readonly Option<DateOnly> Date = new("--date") { Description = "Day of commencement and publication, like 2026-03-01.", Required = true, CustomParser = Iso };
    private static readonly Option<DateOnly?> AwardNotice = new("--award-notice-date") { Description = "Day on which the contract award notice is published.", CustomParser = r => Iso(r) };
    private static readonly Option<bool> Electronic = new("--electronic") { Description = "Bids are sent electronically." };
    private static readonly Option<bool> Documents = new("--documents-with-notice") { Description = "All documents come with the notice." };
    private static readonly Option<bool> Planned = new("--planned-notice") { Description = "A qualifying planned procurement notice was published." };
    private static readonly Option<bool> Urgent = new("--urgent") { Description = "A state of urgency." };
    private static readonly Option<bool> Invited = new("--invited-only") { Description = "Only invited (pre-selected) suppliers may bid." };
    private static readonly Option<bool> Market = new("--dynamic-market") { Description = "The members of a dynamic market compete." };
    private static readonly Option<bool> Devolved = new("--devolved") { Description = "Only with --kind other: a devolved Welsh authority." };
    private static readonly Option<bool> Central = new("--central") { Description = "Only with --kind other: a central government authority." };

    public static Command Build()
    {
        var check = new Command("check", "Which notices, periods and duties apply.")
        {
            Kind, NationOf, ArrangementOf, Category, ValueGross, Procedure, Date, AwardNotice, Electronic, Documents, Planned, Urgent, Invited, Market, Devolved, Central,
        };
        check.Validators.Add(result =>
        {
            // Read as typed: the value itself may be one that cannot be read.
            if ((result.GetResult(Devolved) ?? result.GetResult(Central)) is not null && result.GetResult(Kind)?.Tokens is [{ Value: not "other" }])
                result.AddError(RulesText.OnlyWithOther);
        });
        check.SetWork(Check);
        return new Command("rules", "Which rules of procurement law apply.") { check };
    }

    private static async Task<int> Check(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var buyer = BuyerStatus.Of(parsed.GetValue(Kind), parsed.GetValue(NationOf), parsed.GetValue(Devolved), parsed.GetValue(Central));
        var question = new RuleQuestion(buyer, parsed.GetValue(ArrangementOf) ?? RuleQuestion.UsualArrangement(buyer), parsed.GetValue(Category),
            (long)decimal.Round(parsed.GetValue(ValueGross) * 100, MidpointRounding.AwayFromZero), parsed.GetValue(Procedure), parsed.GetValue(Date))
        {
            IsElectronic = parsed.GetValue(Electronic),
            HasDocumentsWithNotice = parsed.GetValue(Documents),
            HasPlannedNotice = parsed.GetValue(Planned),
            IsUrgent = parsed.GetValue(Urgent),
            IsInvitedOnly = parsed.GetValue(Invited),
            IsUnderDynamicMarket = parsed.GetValue(Market),
            AwardNoticeOn = parsed.GetValue(AwardNotice),
        };
        var answer = RuleBook.Answer(question, await db.LoadFigures(stop), await db.LoadWorkingDays(stop));
        output.Answer(Shape(answer), [.. Lines(answer)]);
        return Output.Done;
    }

    private static object Shape(RuleAnswer answer) => new
    {
        threshold = answer.ThresholdPence / 100m,
        aboveThreshold = answer.IsAboveThreshold,
        notifiable = answer.IsNotifiable,
        notices = answer.Notices.Select(n => new { n.Code, n.Name, n.When, n.Section }),
        periods = answer.Periods.Select(p => new { p.Stage, p.MinimumDays, p.EarliestEnd }),
        answer.StandstillWorkingDays,
        answer.StandstillEnds,
        answer.MayReserveLocal,
        answer.PaymentTermDays,
        // What would be unlawful is a duty not to do it.
        duties = answer.Refusals.Select(r => new { Text = r.Reason, r.Section, Certainty = RuleCertainty.Law })
            .Concat(answer.Duties.Select(d => new { d.Text, d.Section, d.Certainty })),
    };

    private static IEnumerable<string> Lines(RuleAnswer answer) =>
    [
        answer.ThresholdPence is { } threshold ? RulesText.ThresholdLine(answer.IsAboveThreshold == true, threshold, answer.IsNotifiable == true) : RulesText.NoThreshold,
        .. answer.Refusals.Select(r => RulesText.RefusalLine(r.Reason, r.Section)),
        .. answer.Notices.Select(n => $"{n.Code} {n.Name}: {n.When} ({n.Section})"),
        .. answer.Periods.Select(p => RulesText.PeriodLine(p)),
        .. answer.StandstillWorkingDays is { } days ? [RulesText.StandstillLine(days, answer.StandstillEnds)] : Array.Empty<string>(),
        .. answer.Duties.Select(d => $"{RulesText.Show(d.Certainty)}: {d.Text} ({d.Section})"),
    ];

    private static DateOnly Iso(System.CommandLine.Parsing.ArgumentResult result)
    {
        var typed = result.Tokens.Single().Value;
        // A period is counted from it, which the last days of the calendar leave no room for.
        if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year > 9000) result.AddError(RulesText.DateLikeThis(typed));
        return date;
    }

    private static decimal Pounds(System.CommandLine.Parsing.ArgumentResult result)
    {
        var typed = result.Tokens.Single().Value;
        if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds) || pounds > 1_000_000_000_000m) result.AddError(RulesText.ValueLikeThis(typed));
        return pounds;
    }
}
