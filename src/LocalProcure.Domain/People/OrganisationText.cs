using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.People;

/// <summary>The words for belonging: invitations, roles, mandates.</summary>
public static class OrganisationText
{
    public static string InvitationUsed => Say("This invitation has already been used. Each link works once: ask an owner to send you another", "Mae’r gwahoddiad hwn eisoes wedi’i ddefnyddio. Mae pob dolen yn gweithio unwaith: gofynnwch i berchennog anfon un arall atoch");
    public static string InvitationWithdrawn => Say("This invitation has been withdrawn", "Mae’r gwahoddiad hwn wedi’i dynnu’n ôl");
    public static string InvitationExpired => Say("This invitation has expired. Ask an owner to send you another", "Mae’r gwahoddiad hwn wedi dod i ben. Gofynnwch i berchennog anfon un arall atoch");
    public static string LastOwner => Say("There must be an owner. Make somebody else an owner first", "Rhaid bod perchennog. Gwnewch rywun arall yn berchennog yn gyntaf");
    public static string BelongsToABidder => Say("You belong to a firm that is bidding, or act for one, so you cannot act for the buyer in this tender", "Rydych yn perthyn i gwmni sy’n cynnig, neu’n gweithredu dros un, felly ni allwch weithredu dros y prynwr yn y tendr hwn");
    public static string MandateForStaffOnly => Say("Only project staff hold mandates", "Staff y prosiect yn unig sy’n dal mandadau");
    public static string MandateForMember => Say("This person belongs to the firm and needs no mandate", "Mae’r person hwn yn perthyn i’r cwmni ac nid oes angen mandad arno");
    public static string MandateHeld => Say("This person already holds the firm’s mandate", "Mae’r person hwn eisoes yn dal mandad y cwmni");

    public static string NameOf(FirmRole role) => role == FirmRole.Owner ? Say("Owner", "Perchennog") : Say("Member", "Aelod");

    public static string NameOf(BuyerRole role) => role switch
    {
        BuyerRole.Owner => Say("Owner", "Perchennog"),
        BuyerRole.Officer => Say("Officer", "Swyddog"),
        BuyerRole.Opener => Say("Opener", "Agorwr"),
        BuyerRole.Evaluator => Say("Evaluator", "Gwerthuswr"),
        BuyerRole.Auditor => Say("Auditor", "Archwilydd"),
        _ => Say("Member", "Aelod"),
    };

    public static string WhatItMay(BuyerRole role) => role switch
    {
        BuyerRole.Owner => Say("Invites and removes people, gives roles, changes settings", "Yn gwahodd ac yn tynnu pobl, yn rhoi rolau, yn newid gosodiadau"),
        BuyerRole.Officer => Say("Writes, approves and publishes tenders, answers questions", "Yn ysgrifennu, yn cymeradwyo ac yn cyhoeddi tendrau, yn ateb cwestiynau"),
        BuyerRole.Opener => Say("Opens bids after closing, together with a second opener", "Yn agor cynigion ar ôl y dyddiad cau, ynghyd ag ail agorwr"),
        BuyerRole.Evaluator => Say("Scores opened bids", "Yn sgorio cynigion sydd wedi’u hagor"),
        BuyerRole.Auditor => Say("Reads the record of every procurement, and changes nothing", "Yn darllen cofnod pob caffaeliad, heb newid dim"),
        _ => Say("With none ticked, sees what the buyer’s people see and changes nothing", "Heb dicio dim, mae’n gweld yr hyn y mae pobl y prynwr yn ei weld, heb newid dim"),
    };

    /// <summary>The roles that can be given, owner first.</summary>
    public static readonly IReadOnlyList<BuyerRole> BuyerRolesToGive = [BuyerRole.Owner, BuyerRole.Officer, BuyerRole.Opener, BuyerRole.Evaluator, BuyerRole.Auditor];

    public static string NamesOf(BuyerRole roles)
    {
        var held = BuyerRolesToGive.Where(r => roles.HasFlag(r)).Select(NameOf).ToArray();
        return held.Length == 0 ? NameOf(BuyerRole.Member) : string.Join(", ", held);
    }

    /// <summary>Who an act was done for, when staff did it under a mandate.</summary>
    public static string ForBy(string firm, string person) => Say($"for {firm} by {person}", $"dros {firm} gan {person}");
}
