using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Planning;

/// <summary>E-mails about one plan to one person. Kind Question: that somebody gets one shows an interest that is not declared.</summary>
public static class PlanMail
{
    public static Email Moved(Person to, PlannedProcurement plan, Links links, DateTime now) => About(to, plan, links, now, () => PlanText.MovedSubject(plan.Title.Shown),
        body => body.Fact(PlanText.ExpectedLabel, plan.TenderExpectedOn!.Value.ShowMonth()));

    public static Email Dropped(Person to, PlannedProcurement plan, Links links, DateTime now) => About(to, plan, links, now, () => PlanText.DroppedSubject(plan.Title.Shown), body => body.Paragraph(plan.DroppedBecause));

    public static Email Engagement(Person to, PlannedProcurement plan, Links links, DateTime now) => About(to, plan, links, now, () => PlanText.EngagementSubject(plan.Title.Shown), body => body);

    public static Email Findings(Person to, PlannedProcurement plan, Links links, DateTime now) => About(to, plan, links, now, () => PlanText.FindingsSubject(plan.Title.Shown), body => body);

    public static Email EventAdded(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        About(to, plan, links, now, () => PlanText.EventSubject(happening.Title.Shown), body => When(body, happening));

    public static Email TenderOut(Person to, PlannedProcurement plan, Tender tender, Links links, DateTime now) => Email.To(to.Email, to.Language, () => PlanText.TenderOutSubject(tender.Title.Shown),
        () => new EmailBody(PlanText.WhyInterested).Heading(tender.Title).Fact(PlanText.Buyer, tender.Buyer.NameShown).Fact(Domain.Matching.MatchText.Closes, tender.ClosesAt!.Value.ShowMoment())
            .Button(PlanText.SeeTender, links.To(to.Language, $"/tenders/{tender.Id}")).StopAt(links.To(to.Language, $"/planned/{plan.Id}")), now, EmailKind.Question);

    public static Email HasPlace(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        OfEvent(to, plan, happening, links, now, () => PlanText.PlaceSubject(happening.Title.Shown), withLink: true);

    public static Email Waits(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        OfEvent(to, plan, happening, links, now, () => PlanText.WaitSubject(happening.Title.Shown), withLink: false);

    public static Email EventChanged(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        OfEvent(to, plan, happening, links, now, () => PlanText.EventChangedSubject(happening.Title.Shown), withLink: false);

    public static Email EventCancelled(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        OfEvent(to, plan, happening, links, now, () => PlanText.EventCancelledSubject(happening.Title.Shown), withLink: false);

    public static Email Reminder(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now) =>
        OfEvent(to, plan, happening, links, now, () => PlanText.ReminderSubject(happening.Title.Shown), withLink: true);

    private static Email About(Person to, PlannedProcurement plan, Links links, DateTime now, Func<string> subject, Func<EmailBody, EmailBody> more) => Email.To(to.Email, to.Language, subject,
        () => more(new EmailBody(PlanText.WhyInterested).Heading(plan.Title).Fact(PlanText.Buyer, plan.Buyer.NameShown))
            .Button(PlanText.See, links.To(to.Language, $"/planned/{plan.Id}")).StopAt(links.To(to.Language, $"/planned/{plan.Id}")), now, EmailKind.Question);

    private static Email OfEvent(Person to, PlannedProcurement plan, EngagementEvent happening, Links links, DateTime now, Func<string> subject, bool withLink) => Email.To(to.Email, to.Language, subject,
        () =>
        {
            var body = When(new EmailBody(PlanText.WhySignedUp).Heading(happening.Title), happening);
            if (happening.CancelledAt is not null) body.Paragraph(happening.CancelledBecause);
            else if (withLink && happening.OnlineAddress is { } address) body.Link(PlanText.JoinOnline, address);
            return body.Button(PlanText.See, links.To(to.Language, $"/planned/{plan.Id}#events"));
        }, now, EmailKind.Question);

    private static EmailBody When(EmailBody body, EngagementEvent happening)
    {
        body.Fact(PlanText.WhenLabel, PlanText.When(happening.StartsAt, happening.EndsAt));
        return body.Fact(PlanText.PlaceLabel, happening.Place.IsEmpty ? PlanText.Online : happening.Place.Shown + (happening.IsOnline ? $" · {PlanText.Online}" : ""));
    }
}
