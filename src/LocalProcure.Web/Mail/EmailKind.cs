using LocalProcure.Domain.People;

namespace LocalProcure.Web.Mail;

/// <summary>What an e-mail is about. It decides who may read it in the site besides the person it went to.</summary>
public enum EmailKind
{
    /// <summary>Confirming an address, a new password, a set-up link: carries a one-time link.</summary>
    Security,
    /// <summary>News about one's own account that carries no one-time link.</summary>
    Account,
    /// <summary>New tenders that match a firm's interests.</summary>
    Alert,
    /// <summary>Invitations to a buyer or firm, approvals, verifications, mandates.</summary>
    Organisation,
    /// <summary>A buyer's tender, or a change to it, before it is out: approval asked for.</summary>
    Tender,
    /// <summary>A question about a tender, or its answer, and news to those who watch: shows an interest that is not declared.</summary>
    Question,
    /// <summary>Drafts, receipts, reminders, clarifications, awards.</summary>
    Bid,
    /// <summary>Everything between the members of a consortium.</summary>
    Consortium,
    /// <summary>What the two sides of a contract owe each other: invoices, payments, promises.</summary>
    Contract,
    /// <summary>What the public register says of a contract as well: it changed, ended, ends soon.</summary>
    Register,
    /// <summary>The month's report and its subscriptions.</summary>
    Report,
    /// <summary>Notices to project staff.</summary>
    Staff,
}

/// <summary>Who may read which e-mails.</summary>
public static class EmailKinds
{
    /// <summary>
    /// Why staff do not see e-mails of this kind in the mailbox page, as the page says it; null for those that they read.
    /// What would show who bids, drafts, asks or teams up is sealed even in its existence, so the page neither lists nor counts it.
    /// </summary>
    public static string? WhyHidden(this EmailKind kind) => kind switch
    {
        EmailKind.Bid => MailboxText.HiddenBids,
        EmailKind.Question => MailboxText.HiddenQuestions,
        EmailKind.Consortium => MailboxText.HiddenConsortia,
        EmailKind.Tender => MailboxText.HiddenTenders,
        EmailKind.Contract => MailboxText.HiddenContracts,
        _ => null,
    };

    public static readonly IReadOnlyList<EmailKind> StaffMayRead = [.. Enum.GetValues<EmailKind>().Where(k => k.WhyHidden() is null)];

    /// <summary>E-mails whose link lets whoever opens it act as the reader: confirm, join, choose a password. Sent out, they are for the reader alone.</summary>
    public static bool MayHoldOneTimeLink(this EmailKind kind) => kind is EmailKind.Security or EmailKind.Organisation or EmailKind.Report;
}
