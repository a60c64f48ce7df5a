namespace LocalProcure.Domain.Consortia;

/// <summary>Words of a firm's own place in a group: what it takes on, and why it does not bid alone.</summary>
public static class PlaceText
{
    public static string Title => Say("Your firm’s place in the group", "Lle eich cwmni yn y grŵp");
    public static string Lead => Say("This is what your firm takes on. Nothing here changes without your firm accepting it again, and only your own people can accept.", "Dyma’r hyn y mae eich cwmni’n ymgymryd ag ef. Ni fydd dim yma’n newid heb i’ch cwmni ei dderbyn eto, a dim ond eich pobl eich hun all dderbyn.");
    public static string Scope => Say("What falls to this firm", "Yr hyn sy’n perthyn i’r cwmni hwn");
    public static string MoreOf(string firm) => Say($"What falls to {firm}, and what the group counts on it for", $"Yr hyn sy’n perthyn i {firm}, a’r hyn y mae’r grŵp yn dibynnu arno amdano");
    public static string ScopeHint => Say("In a few sentences: which work, where, and what it does not include. It goes into your agreement, so that nobody argues about it later.", "Mewn ychydig frawddegau: pa waith, ble, a beth nad yw’n ei gynnwys. Mae’n mynd i’ch cytundeb, fel na fydd neb yn dadlau amdano’n ddiweddarach.");
    public static string NoScope => Say("Not written yet", "Heb ei ysgrifennu eto");
    public static string ScopeTooLong => Say("What falls to the firm must be 2,000 characters or fewer", "Rhaid i’r hyn sy’n perthyn i’r cwmni fod yn 2,000 nod neu lai");
    public static string Lots => Say("Lots and your part of each", "Lotiau a’ch rhan o bob un");
    public static string EvidenceOn => Say("Conditions that the group counts on this firm for", "Amodau y mae’r grŵp yn dibynnu ar y cwmni hwn amdanynt");
    public static string EvidenceOnHint => Say("The firm shows its evidence for these on the bid’s own page. Only tick what it really has.", "Mae’r cwmni’n dangos ei dystiolaeth ar gyfer y rhain ar dudalen y cynnig ei hun. Ticiwch ddim ond yr hyn sydd ganddo mewn gwirionedd.");
    public static string NothingCountedOn => Say("None in particular", "Dim un yn benodol");
    public static string ShowEvidence => Say("Show your evidence", "Dangos eich tystiolaeth");

    public static string AcceptTerms => Say("Accept these terms", "Derbyn y telerau hyn");
    public static string TermsChangedSince => Say("These terms changed after your firm accepted them. Read them again, and accept them or talk to the others.", "Newidiodd y telerau hyn ar ôl i’ch cwmni eu derbyn. Darllenwch nhw eto, a’u derbyn neu siarad â’r lleill.");
    public static string NamedInPlace => Say("The group named your firm in the place of a member, and the buyer permits it. Your firm is bound by nothing until one of your own people accepts here. Read the terms first, and talk to the others.", "Enwodd y grŵp eich cwmni yn lle aelod, ac mae’r prynwr yn ei ganiatáu. Nid yw eich cwmni wedi’i rwymo gan ddim nes bydd un o’ch pobl eich hun yn derbyn yma. Darllenwch y telerau yn gyntaf, a siaradwch â’r lleill.");
    public static string ReadAndAccept => Say("Read the terms", "Darllen y telerau");
    public static string MailNamed(string tender) => Say($"Your firm is named as a member of a group that bid for “{tender}”", $"Enwyd eich cwmni yn aelod o grŵp sydd wedi cynnig am “{tender}”");
    public static string MailNamedBody(string group) => Say($"The consortium “{group}” named your firm in the place of a member, and the buyer permits it. Nothing can be awarded to the group before your firm has accepted its role and share in its own account.", $"Enwodd y consortiwm “{group}” eich cwmni yn lle aelod, ac mae’r prynwr yn ei ganiatáu. Ni ellir dyfarnu dim i’r grŵp cyn i’ch cwmni dderbyn ei rôl a’i gyfran yn ei gyfrif ei hun.");
    public static string YouLead => Say("Your firm has been asked to lead. The lead answers for the group towards the buyer, and submits the bid.", "Gofynnwyd i’ch cwmni arwain. Y cwmni arweiniol sy’n ateb dros y grŵp i’r prynwr, ac yn cyflwyno’r cynnig.");
    public static string AcceptedOn(string person, string when) => Say($"Accepted by {person} on {when}", $"Derbyniwyd gan {person} ar {when}");
    public static string TermsAccepted => Say("Your firm has accepted its terms.", "Mae eich cwmni wedi derbyn ei delerau.");
    public static string Agreed => Say("Terms accepted", "Telerau wedi’u derbyn");
    public static string NotAgreed => Say("Has not accepted its terms as they are now", "Heb dderbyn ei delerau fel y maent nawr");
    public static string TaskPlace => Say("Accept your firm’s part and say why together", "Derbyn rhan eich cwmni a dweud pam gyda’ch gilydd");
    public static string WaitsFor(int count) => Say(
        count == 1 ? "One member has still to accept its terms." : $"{count} members have still to accept their terms.",
        count switch { 1 => "Mae un aelod heb dderbyn ei delerau eto.", 2 => "Mae dau aelod heb dderbyn eu telerau eto.", 3 => "Mae tri aelod heb dderbyn eu telerau eto.", 6 => "Mae chwe aelod heb dderbyn eu telerau eto.", _ => $"Mae {count} aelod heb dderbyn eu telerau eto." });

    // Why together
    public static string WhyNotAlone => Say("Why could your firm not bid alone, or not as well?", "Pam na allai eich cwmni gynnig ar ei ben ei hun, neu ddim cystal?");
    public static string WhyNotAloneHint => Say("Firms that could each bid well alone may not lawfully join up just to avoid competing. Your own honest reason protects you. The buyer reads it after the bids are opened.", "Ni chaiff cwmnïau a allai gynnig yn dda ar eu pennau eu hunain uno dim ond er mwyn osgoi cystadlu. Mae eich rheswm gonest eich hun yn eich diogelu. Bydd y prynwr yn ei ddarllen ar ôl agor y cynigion.");
    public static string Reasons => Say("What would be missing?", "Beth fyddai’n eisiau?");
    public static string ReasonsHint => Say("Tick all that are true for your firm.", "Ticiwch bopeth sy’n wir am eich cwmni.");
    public static string InYourWords => Say("In your own words", "Yn eich geiriau eich hun");
    public static string WhyItNotAlone => Say("Why it could not bid alone, or not as well", "Pam na allai gynnig ar ei ben ei hun, neu ddim cystal");
    public static string EnterWhyNotAlone => Say("Say why your firm could not bid alone, or not as well", "Dywedwch pam na allai eich cwmni gynnig ar ei ben ei hun, neu ddim cystal");
    public static string WhyNotAloneTooLong => Say("Your reason must be 2,000 characters or fewer", "Rhaid i’ch rheswm fod yn 2,000 nod neu lai");
    public static string ChooseReason => Say("Tick at least one thing that would be missing", "Ticiwch o leiaf un peth a fyddai’n eisiau");
    public static string Stated => Say("Your reason is saved.", "Mae eich rheswm wedi’i gadw.");
    public static string NotStated => Say("Has not said why it does not bid alone", "Heb ddweud pam nad yw’n cynnig ar ei ben ei hun");
    public static string SaveReason => Say("Save your reason", "Cadw eich rheswm");

    public static string Name(this AloneReason reason) => reason switch
    {
        AloneReason.Capacity => Say("People, vehicles or time enough for all of it", "Digon o bobl, cerbydau neu amser ar gyfer y cyfan"),
        AloneReason.Finances => Say("The turnover or the insurance that is asked for", "Y trosiant neu’r yswiriant y gofynnir amdano"),
        AloneReason.Skills => Say("A skill, an accreditation or experience", "Sgìl, achrediad neu brofiad"),
        AloneReason.Places => Say("Somebody who serves all the places", "Rhywun sy’n gwasanaethu pob lle"),
        _ => Say("Nothing, but together we can offer better or cheaper work", "Dim, ond gyda’n gilydd gallwn gynnig gwaith gwell neu ratach"),
    };

    // Reasons to refuse
    public static string TermsMoved => Say("These terms changed while you were reading them. Read them as they are now before you accept.", "Newidiodd y telerau hyn tra oeddech yn eu darllen. Darllenwch nhw fel y maent nawr cyn derbyn.");
    public static string AcceptFirst => Say("Your firm’s terms changed. Accept them first, on the page of your firm’s place.", "Newidiodd telerau eich cwmni. Derbyniwch nhw yn gyntaf, ar dudalen lle eich cwmni.");
    public static string StateFirst => Say("First say why your firm does not bid alone, on the page of your firm’s place.", "Yn gyntaf dywedwch pam nad yw eich cwmni’n cynnig ar ei ben ei hun, ar dudalen lle eich cwmni.");

    // Shares by lot
    public static string ByLot => Say("Set a share for each lot", "Pennu cyfran ar gyfer pob lot");
    public static string OneShare => Say("Use one share for all lots", "Defnyddio un gyfran ar gyfer pob lot");
    public static string ByLotLead => Say("Each lot is exactly 100.00%. Leave a lot empty where a firm has no part in it. The share shown for the whole is the balance over all lots.", "Mae pob lot yn 100.00% yn union. Gadewch lot yn wag lle nad oes gan gwmni ran ynddo. Y gyfran a ddangosir ar gyfer y cyfan yw’r cydbwysedd dros bob lot.");
    public static string PartOfLot(string lot) => Say($"Part of {lot}, in per cent", $"Rhan o {lot}, fel canran");
    public static string PartOf(string lot, string firm) => Say($"Part of {lot} of {firm}, in per cent", $"Rhan {firm} o {lot}, fel canran");
    public static string LotPart(string lot, string share) => Say($"{lot}: {share}", $"{lot}: {share}");
    public static string NoLotsToShare => Say("Shares can differ by lot only where the group bids for two lots or more.", "Dim ond lle mae’r grŵp yn cynnig am ddau lot neu fwy y gall cyfrannau amrywio fesul lot.");
    public static string EveryLot => Say("Give a share, or none, for each of the group’s lots and for every member.", "Rhowch gyfran, neu ddim, ar gyfer pob un o lotiau’r grŵp ac ar gyfer pob aelod.");
    public static string LotNotWhole => Say("The members’ shares of each lot must be exactly 100.00% together.", "Rhaid i gyfrannau’r aelodau o bob lot fod yn 100.00% yn union gyda’i gilydd.");
    public static string LotIs(string lot, string total) => Say($"{lot} is {total}; it must be exactly 100.00%.", $"Mae {lot} yn {total}; rhaid iddo fod yn 100.00% yn union.");
    public static string NoPartAtAll => Say("A member needs a part in at least one lot. Remove the firm if it has none.", "Mae angen rhan mewn o leiaf un lot ar aelod. Tynnwch y cwmni os nad oes ganddo un.");
    public static string MoreThanLeadHolds => Say("A part offered comes out of the lead firm’s own, and cannot be more than the lead holds in that lot.", "Daw’r rhan a gynigir o ran y cwmni arweiniol ei hun, ac ni all fod yn fwy na’r hyn sydd gan y cwmni arweiniol yn y lot hwnnw.");
    public static string LeadKeepsSome => Say("The lead firm must keep a part in at least one lot.", "Rhaid i’r cwmni arweiniol gadw rhan mewn o leiaf un lot.");
}
