using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Mail;

/// <summary>The e-mail that tells of new tenders: which, why, and how to change or stop.</summary>
public sealed class AlertMail(AppDb db, Links links, StopTokens tokens)
{
    /// <summary>More than this in one e-mail nobody reads; the rest is a link away.</summary>
    private const int Most = 40;

    public async Task<Email> Write(Person person, IReadOnlyList<(Tender Tender, Alert Alert)> told, IReadOnlyList<(Opportunity Notice, OpportunityAlert Alert)> elsewhere, DateTime now, CancellationToken stop = default)
    {
        var firmIds = told.SelectMany(t => t.Alert.Matches).Concat(elsewhere.SelectMany(t => t.Alert.Matches)).Select(m => m.FirmId).Distinct().ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).OrderBy(f => f.Name).ToDictionaryAsync(f => f.Id, f => f.NameShown, stop);
        var ordered = told.OrderBy(t => t.Tender.ClosesAt).ToList();
        var outside = elsewhere.OrderBy(t => t.Notice.ClosesAt).ToList();
        var token = tokens.For(person.Id);
        var all = ordered.Count + outside.Count;
        return Email.To(person.Email, person.Language,
            () => all > 1 ? MatchText.ManySubject(all)
                : ordered.Count == 1 ? MatchText.OneSubject(Joined([.. firms.Values]), ordered[0].Tender.Title.Shown)
                : MatchText.OneElsewhereSubject(Joined([.. firms.Values]), outside[0].Notice.Title.Shown),
            () => Body([.. ordered.Take(Most)], [.. outside.Take(Most)], all, firms, token), now, EmailKind.Alert)
            .WithUnsubscribe(links.Bare("/alerts/stop/" + token));
    }

    private EmailBody Body(IReadOnlyList<(Tender Tender, Alert Alert)> told, IReadOnlyList<(Opportunity Notice, OpportunityAlert Alert)> elsewhere, int all, IReadOnlyDictionary<Guid, string> firms, string token)
    {
        var names = Joined([.. firms.Values]);
        var body = new EmailBody(firms.Count > 1 ? MatchText.WhySeveral(names) : all > 1 ? MatchText.Why(names) : MatchText.WhyOne(names));
        foreach (var (tender, alert) in told)
        {
            body.Heading(tender.Title).Fact(MatchText.Buyer, tender.Buyer.NameShown).Fact(MatchText.Closes, tender.ClosesAt!.Value.ShowMoment());
            if (tender.NetPence is { } pence) body.Fact(MatchText.Value, Money.ShowWhole(pence));
            if (tender.Areas.Count > 0) body.Fact(MatchText.Where, string.Join(", ", tender.Areas.Select(a => Areas.NameOf(a.Code))));
            body.Paragraph(MatchText.WhyYou + ":").Bullets(alert.Matches.Select(m => Reason(m, firms.GetValueOrDefault(m.FirmId, ""))))
                .Button(MatchText.Open, links.To(Reading, $"/tenders/{tender.Id}"));
        }
        foreach (var (notice, alert) in elsewhere)
        {
            var source = notice.Source.Show();
            body.Heading(notice.Title).Fact(MatchText.External, MatchText.ExternalMeans(source));
            if (notice.BuyerName.Length > 0) body.Fact(MatchText.Buyer, notice.BuyerName);
            body.Fact(MatchText.Closes, notice.ClosesAt!.Value.ShowMoment());
            if (notice.NetPence is { } pence) body.Fact(MatchText.Value, Money.ShowWhole(pence));
            if (notice.Areas.Count > 0) body.Fact(MatchText.Where, string.Join(", ", notice.Areas.Select(a => Areas.NameOf(a.Code))));
            body.Paragraph(MatchText.WhyYou + ":").Bullets(alert.Matches.Select(m => Reason(m, firms.GetValueOrDefault(m.FirmId, ""))))
                .Button(MatchText.OpenNotice, links.To(Reading, $"/opportunities/{notice.Id}"));
        }
        if (all > told.Count + elsewhere.Count) body.Link(MatchText.AndMore(all - told.Count - elsewhere.Count), links.To(Reading, "/matches"));
        return body.ChangeAt(links.To(Reading, "/account/preferences")).StopAt(links.To(Reading, "/alerts/stop/" + token));
    }

    /// <summary>One match in words.</summary>
    public static string Reason(Match match, string firm)
    {
        List<string> parts = [];
        if (match.CpvCodes.Count > 0) parts.Add(MatchText.ByCpv(string.Join(", ", match.CpvCodes.Select(c => $"{c} {CpvTree.Find(c)?.Title}".TrimEnd()))));
        if (match.AreaCodes.Count > 0) parts.Add(MatchText.ByArea(string.Join(", ", match.AreaCodes.Select(Areas.NameOf))));
        if (match.Words.Count > 0) parts.Add(MatchText.ByWords(string.Join(", ", match.Words)));
        if (match.ByValue) parts.Add(MatchText.ByValue);
        if (parts.Count == 0) parts.Add(MatchText.Everything);
        return MatchText.Reason(firm, match.Interest, parts);
    }

    private static string Joined(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : MatchText.And(string.Join(", ", names.SkipLast(1)), names[^1]);
}
