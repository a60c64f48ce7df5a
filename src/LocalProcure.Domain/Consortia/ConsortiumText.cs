namespace LocalProcure.Domain.Consortia;

/// <summary>Words about consortia: reasons to refuse, and the names of states, roles and models.</summary>
public static class ConsortiumText
{
    public static string Ended => Say("This consortium has ended.", "Mae’r consortiwm hwn wedi dod i ben.");
    public static string LockedBySubmission => Say("The joint bid is submitted, so members, roles and shares are fixed. The lead can withdraw the bid until the tender closes; then they can change again.", "Mae’r cynnig ar y cyd wedi’i gyflwyno, felly ni ellir newid aelodau, rolau na chyfrannau. Gall y cwmni arweiniol dynnu’r cynnig yn ôl nes i’r tendr gau; wedyn gellir eu newid eto.");
    public static string AlreadySubmitted => Say("The joint bid is already submitted.", "Mae’r cynnig ar y cyd eisoes wedi’i gyflwyno.");
    public static string NothingToConfirm => Say("The joint bid needs no confirming", "Nid oes angen cadarnhau’r cynnig ar y cyd");
    public static string OnlyLeadConfirms => Say("The lead firm confirms the joint bid, once every member has signed this version again", "Y cwmni arweiniol sy’n cadarnhau’r cynnig ar y cyd, ar ôl i bob aelod lofnodi’r fersiwn hon eto");
    public static string OnlyLeadSubmits => Say("Only the lead firm can submit the joint bid.", "Dim ond y cwmni arweiniol all gyflwyno’r cynnig ar y cyd.");
    public static string OnlyLead => Say("Only the lead firm can do this.", "Dim ond y cwmni arweiniol all wneud hyn.");
    public static string StandingDoesNotBid => Say("A standing consortium does not bid itself. Ask the group together for the tender first.", "Nid yw consortiwm sefydlog yn cyflwyno cynnig ei hun. Galwch y grŵp ynghyd ar gyfer y tendr yn gyntaf.");
    public static string NeedsTwo => Say("A consortium needs at least two firms that have accepted.", "Mae angen o leiaf dau gwmni sydd wedi derbyn ar gonsortiwm.");
    public static string NotAMember => Say("That firm is not a member of this consortium.", "Nid yw’r cwmni hwnnw’n aelod o’r consortiwm hwn.");
    public static string AlreadyHere => Say("That firm is already in this consortium or has been invited.", "Mae’r cwmni hwnnw eisoes yn y consortiwm hwn neu wedi’i wahodd.");
    public static string AlreadyAsked => Say("An invitation to that address is waiting for an answer.", "Mae gwahoddiad i’r cyfeiriad hwnnw’n aros am ateb.");
    public static string AlreadyLead => Say("That firm is already the lead.", "Y cwmni hwnnw yw’r cwmni arweiniol eisoes.");
    public static string LeadMustHandOver => Say("The lead firm cannot leave or be removed. Make another member the lead first.", "Ni all y cwmni arweiniol adael na chael ei dynnu. Gwnewch aelod arall yn gwmni arweiniol yn gyntaf.");
    public static string InvitationUsed => Say("This invitation has already been answered and cannot be used again. Ask the lead firm for a new one.", "Mae’r gwahoddiad hwn eisoes wedi’i ateb ac ni ellir ei ddefnyddio eto. Gofynnwch i’r cwmni arweiniol am un newydd.");
    public static string InvitationExpired => Say("This invitation has expired. Ask the lead firm for a new one.", "Mae’r gwahoddiad hwn wedi dod i ben. Gofynnwch i’r cwmni arweiniol am un newydd.");
    public static string InvitationWithdrawn => Say("The lead firm has withdrawn this invitation.", "Mae’r cwmni arweiniol wedi tynnu’r gwahoddiad hwn yn ôl.");
    public static string InvitationForAnotherFirm => Say("This invitation is for another firm.", "Gwahoddiad i gwmni arall yw hwn.");
    public static string InvitationForAnotherAddress => Say("This invitation was sent to another e-mail address. Sign in with that address, or ask the lead firm to invite you again.", "Anfonwyd y gwahoddiad hwn i gyfeiriad e-bost arall. Mewngofnodwch â’r cyfeiriad hwnnw, neu gofynnwch i’r cwmni arweiniol eich gwahodd eto.");
    public static string DeclareElsewhere => Say("This firm already bids for the same tender or lot, alone or in another consortium. Say why both are independent and lawful: the buyer will read it after opening.", "Mae’r cwmni hwn eisoes yn cynnig am yr un tendr neu lot, ar ei ben ei hun neu mewn consortiwm arall. Dywedwch pam mae’r ddau’n annibynnol ac yn gyfreithlon: bydd y prynwr yn ei ddarllen ar ôl agor y cynigion.");
    public static string NotItsLots => Say("Your group was formed for other lots. Choose among the group’s own, or start another group", "Ffurfiwyd eich grŵp ar gyfer lotiau eraill. Dewiswch o blith lotiau’r grŵp ei hun, neu dechreuwch grŵp arall");
    public static string InGroupForLot => Say("Your firm is in a group for one of these lots. To bid for it alone as well, declare that in the group first", "Mae eich cwmni mewn grŵp ar gyfer un o’r lotiau hyn. I gynnig amdano ar eich pen eich hun hefyd, datganwch hynny yn y grŵp yn gyntaf");
    public static string ForWhichLots => Say("Which lots is the group for?", "Ar gyfer pa lotiau y mae’r grŵp?");
    public static string ForWhichLotsHint => Say("This cannot change later. A firm may be in another group for other lots", "Ni all hyn newid wedyn. Caiff cwmni fod mewn grŵp arall ar gyfer lotiau eraill");
    public static string InGroupAlready => Say("This firm is in a consortium for this tender. Leave it, or declare in its room that the firm also bids alone and why both bids are independent.", "Mae’r cwmni hwn mewn consortiwm ar gyfer y tendr hwn. Gadewch ef, neu datganwch yn ei ystafell fod y cwmni hefyd yn cynnig ar ei ben ei hun a pham mae’r ddau gynnig yn annibynnol.");
    public static string BuyerCannotBid => Say("You belong to the body that is buying, so you cannot take part in a bid to it.", "Rydych yn perthyn i’r corff sy’n prynu, felly ni allwch gymryd rhan mewn cynnig iddo.");
    public static string OneSideOnly => Bids.BidText.OneSideOnly;
    public static string MembersMoved => Say("The members changed while you were typing. Look at the list again and set the shares for everyone in it.", "Newidiodd yr aelodau tra oeddech yn teipio. Edrychwch ar y rhestr eto a gosodwch gyfran i bawb sydd ynddi.");
    public static string EnterShare => Say("Enter a share of at least 0.01%, with no more than two decimals, such as 33.34", "Rhowch gyfran o 0.01% o leiaf, heb fwy na dau le degol, er enghraifft 33.34");
    public static string NotSigned => Say("There is no signature to take back.", "Nid oes llofnod i’w dynnu’n ôl.");
    public static string TenderClosed => Say("The tender is no longer open, so this cannot change.", "Nid yw’r tendr ar agor mwyach, felly ni ellir newid hyn.");
    public static string VersionMoved => Say("The bid or the terms changed after you opened the page. Read this version before you sign it.", "Newidiodd y cynnig neu’r telerau ar ôl i chi agor y dudalen. Darllenwch y fersiwn hon cyn ei llofnodi.");
    public static string NoJointBids => Say("The buyer does not accept joint bids for this tender.", "Nid yw’r prynwr yn derbyn cynigion ar y cyd ar gyfer y tendr hwn.");

    public static string ShareTooLarge(int leadShare) => Say($"The share comes out of the lead firm’s, which is {Shares.Show(leadShare)}. Enter less than that, or change the shares first.", $"Daw’r gyfran o gyfran y cwmni arweiniol, sef {Shares.Show(leadShare)}. Rhowch lai na hynny, neu newidiwch y cyfrannau yn gyntaf.");

    public static string SharesNotWhole(long total) => total < Shares.Whole
        ? Say($"The shares must total exactly 100.00%. They total {Shares.Show((int)total)}: {Shares.Show((int)(Shares.Whole - total))} is missing.", $"Rhaid i’r cyfrannau wneud cyfanswm o 100.00% yn union. Eu cyfanswm yw {Shares.Show((int)total)}: mae {Shares.Show((int)(Shares.Whole - total))} ar goll.")
        : Say($"The shares must total exactly 100.00%. They total {Shares.Show((int)total)}: {Shares.Show((int)(total - Shares.Whole))} too much.", $"Rhaid i’r cyfrannau wneud cyfanswm o 100.00% yn union. Eu cyfanswm yw {Shares.Show((int)total)}: {Shares.Show((int)(total - Shares.Whole))} yn ormod.");

    public static string StillWaiting(int count) => Say(
        count == 1 ? "One invitation has not been answered. Wait for the answer, or withdraw it." : $"{count} invitations have not been answered. Wait for the answers, or withdraw them.",
        count switch
        {
            1 => "Nid yw un gwahoddiad wedi’i ateb. Arhoswch am yr ateb, neu tynnwch ef yn ôl.",
            2 => "Nid yw dau wahoddiad wedi’u hateb. Arhoswch am yr atebion, neu tynnwch nhw’n ôl.",
            3 => "Nid yw tri gwahoddiad wedi’u hateb. Arhoswch am yr atebion, neu tynnwch nhw’n ôl.",
            _ => $"Nid yw {count} gwahoddiad wedi’u hateb. Arhoswch am yr atebion, neu tynnwch nhw’n ôl.",
        });

    public static string SignaturesMissing(int count) => Say(
        count == 1 ? "One member has not signed this version." : $"{count} members have not signed this version.",
        count switch
        {
            1 => "Nid yw un aelod wedi llofnodi’r fersiwn hon.",
            2 => "Nid yw dau aelod wedi llofnodi’r fersiwn hon.",
            3 => "Nid yw tri aelod wedi llofnodi’r fersiwn hon.",
            6 => "Nid yw chwe aelod wedi llofnodi’r fersiwn hon.",
            _ => $"Nid yw {count} aelod wedi llofnodi’r fersiwn hon.",
        });

    public static string Name(this MemberStatus status) => status switch
    {
        MemberStatus.Invited => Say("Invited", "Wedi’i wahodd"),
        MemberStatus.Expired => Say("Invitation expired", "Gwahoddiad wedi dod i ben"),
        MemberStatus.Accepted => Say("Member", "Aelod"),
        MemberStatus.Declined => Say("Declined", "Wedi gwrthod"),
        MemberStatus.Withdrawn => Say("Invitation withdrawn", "Gwahoddiad wedi’i dynnu’n ôl"),
        MemberStatus.Left => Say("Left", "Wedi gadael"),
        _ => Say("Removed", "Wedi’i dynnu"),
    };

    public static IReadOnlyList<ConsortiumModel> Models { get; } = Enum.GetValues<ConsortiumModel>();

    public static string Name(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("One firm contracts, the others work for it", "Un cwmni’n contractio, y lleill yn gweithio iddo"),
        ConsortiumModel.AllContract => Say("Every firm signs the contract", "Pob cwmni’n llofnodi’r contract"),
        ConsortiumModel.SpecialPurposeCompany => Say("A new company that you own together", "Cwmni newydd y byddwch yn berchen arno ar y cyd"),
        _ => Say("A co-operative of the members", "Cwmni cydweithredol yr aelodau"),
    };

    public static string Meaning(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("The lead answers to the buyer for all the work and pays the others within 30 days. Quick to set up. The buyer may judge finances on the lead alone.", "Y cwmni arweiniol sy’n atebol i’r prynwr am y gwaith i gyd ac yn talu’r lleill o fewn 30 diwrnod. Cyflym i’w sefydlu. Gall y prynwr farnu’r cyllid ar y cwmni arweiniol yn unig."),
        ConsortiumModel.AllContract => Say("Each firm answers to the buyer, usually for the whole work. Everyone’s experience and finances count together.", "Mae pob cwmni’n atebol i’r prynwr, am y gwaith cyfan fel arfer. Mae profiad a chyllid pawb yn cyfrif gyda’i gilydd."),
        ConsortiumModel.SpecialPurposeCompany => Say("The new company signs, and limits what each of you can lose. It costs more to run and has no record of its own yet.", "Y cwmni newydd sy’n llofnodi, ac mae’n cyfyngu ar yr hyn y gall pob un ohonoch ei golli. Mae’n costio mwy i’w redeg ac nid oes ganddo hanes ei hun eto."),
        _ => Say("Members own and run it with one vote each. Suits groups that mean to stay together.", "Yr aelodau sy’n berchen arno ac yn ei redeg, gydag un bleidlais yr un. Addas i grwpiau sy’n bwriadu aros gyda’i gilydd."),
    };

    public static string Name(this ResetReason why) => why switch
    {
        ResetReason.ContentChanged => Say("The content of the bid changed", "Newidiodd cynnwys y cynnig"),
        ResetReason.MembersChanged => Say("The members changed", "Newidiodd yr aelodau"),
        ResetReason.SharesChanged => Say("The roles or shares changed", "Newidiodd y rolau neu’r cyfrannau"),
        ResetReason.LeadChanged => Say("The lead firm changed", "Newidiodd y cwmni arweiniol"),
        ResetReason.TermsChanged => Say("The name, reason or model of the group changed", "Newidiodd enw, rheswm neu fodel y grŵp"),
        ResetReason.BidElsewhereDeclared => Say("A member declared that it also bids elsewhere for this tender", "Datganodd aelod ei fod hefyd yn cynnig mewn man arall am y tendr hwn"),
        ResetReason.Ended => Say("The consortium ended", "Daeth y consortiwm i ben"),
        _ => Say("The signer took the signature back", "Tynnodd y llofnodwr y llofnod yn ôl"),
    };
}
