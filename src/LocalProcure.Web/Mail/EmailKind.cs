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
    /// <summary>A buyer's own tender: approval asked for, changed, about to close.</summary>
    Tender,
    /// <summary>A question about a tender, or its answer: shows an interest that is not declared.</summary>
    Question,
    /// <summary>Drafts, receipts, reminders, clarifications, awards.</summary>
    Bid,
    /// <summary>Everything between the members of a consortium.</summary>
    Consortium,
    /// <summary>A contract after award.</summary>
    Contract,
    /// <summary>The month's report and its subscriptions.</summary>
    Report,
    /// <summary>Notices to project staff.</summary>
    Staff,
}

/// <summary>Who may read which e-mails.</summary>
public static class EmailKinds
{
    /// <summary>
    /// What staff see in the mailbox page. Anything that would show who bids, drafts, asks or teams up is left out:
    /// even its existence is sealed, so the page neither lists nor counts it.
    /// </summary>
    public static readonly IReadOnlyList<EmailKind> StaffMayRead =
        [EmailKind.Security, EmailKind.Account, EmailKind.Alert, EmailKind.Organisation, EmailKind.Report, EmailKind.Staff];

    /// <summary>E-mails whose link lets whoever opens it act as the reader: confirm, join, choose a password. Sent out, they are for the reader alone.</summary>
    public static bool MayHoldOneTimeLink(this EmailKind kind) => kind is EmailKind.Security or EmailKind.Organisation or EmailKind.Report;
}
