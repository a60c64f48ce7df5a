using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Bids;

/// <summary>E-mails about the work on a bid. They never say which section: that could tell for which lots the bid is.</summary>
public sealed class SectionMail(Links links)
{
    /// <summary>That a section is the reader's to write.</summary>
    public Email Yours(OwnBid own, DateOnly? due, Person to, DateTime now) =>
        Email.To(to.Email, to.Language, () => SectionMailText.YoursSubject(own.Tender.Title.Shown), () =>
        {
            var body = new EmailBody(BidMailText.WhyMember).Heading(own.Tender.Title).Paragraph(SectionMailText.YoursBody);
            if (due is { } day) body.Fact(SectionMailText.Due, day.ShowDay());
            return body.Button(SectionMailText.SeeWhatIsYours, links.To(to.Language, $"/bids/{own.Bid.Id}/readiness"));
        }, now, EmailKind.Bid);
}
