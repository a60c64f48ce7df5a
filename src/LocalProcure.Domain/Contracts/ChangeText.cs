namespace LocalProcure.Domain.Contracts;

/// <summary>The words for changing and extending a contract.</summary>
public static class ChangeText
{
    public static string WithSection(string text, string section) => $"{text} ({ContractRoomText.Section(section)})";

    // Rules
    public static string ContractorStays => Say("The contractor cannot be changed, except where a firm is taken over or reorganised: choose corporate restructuring", "Ni ellir newid y contractwr, ac eithrio lle caiff cwmni ei feddiannu neu ei ad-drefnu: dewiswch ailstrwythuro corfforaethol");
    public static string NameSuccessor => Say("Say which firm takes whose place after the restructuring", "Dywedwch pa gwmni sy’n cymryd lle pwy ar ôl yr ailstrwythuro");
    public static string BelowNothing => Say("The contract’s value cannot fall below nothing", "Ni all gwerth y contract ddisgyn islaw dim");
    public static string BeyondProvided(DateOnly? until) => until is { } day
        ? Say($"The contract as awarded provides for no end after {day.ShowDate()}", $"Nid yw’r contract fel y’i dyfarnwyd yn darparu ar gyfer diwedd ar ôl {day.ShowDate()}")
        : Say("The contract as awarded provides for no extension", "Nid yw’r contract fel y’i dyfarnwyd yn darparu ar gyfer estyniad");
    public static string NotBound => Say("The contract is below the threshold and stays there, so the Act leaves the change to you and your own rules", "Mae’r contract o dan y trothwy ac yn aros yno, felly mae’r Ddeddf yn gadael y newid i chi a’ch rheolau eich hun");
    public static string IsPublic => Say("This is a public contract, or the change makes it one: choose a ground that the Act gives", "Contract cyhoeddus yw hwn, neu mae’r newid yn ei wneud yn un: dewiswch sail y mae’r Ddeddf yn ei rhoi");
    public static string LightTouchFree => Say("A light touch contract may be changed freely, and needs no contract change notice", "Gellir newid contract cyffyrddiad ysgafn yn rhydd, ac nid oes angen hysbysiad newid contract");
    public static string NotLightTouch => Say("This is not a light touch contract", "Nid contract cyffyrddiad ysgafn yw hwn");
    public static string NatureStays => Say("The overall nature of the contract may not change", "Ni chaiff natur gyffredinol y contract newid");
    public static string ScopeStays => Say("The scope of the contract may not change materially", "Ni chaiff cwmpas y contract newid yn sylweddol");
    public static string BalanceStays => Say("The economic balance may not change materially in the contractor’s favour", "Ni chaiff y cydbwysedd economaidd newid yn sylweddol o blaid y contractwr");
    public static string OverCap(int? percent) => Say($"The value would grow by more than {percent} per cent", $"Byddai’r gwerth yn tyfu mwy na {percent} y cant");
    public static string DefenceOnly => Say("This ground is for contracts of defence authorities", "Sail ar gyfer contractau awdurdodau amddiffyn yw hon");
    public static string TermUnknown => Say("The contract’s start or end is missing, so the change of term cannot be measured", "Mae dechrau neu ddiwedd y contract ar goll, felly ni ellir mesur newid y tymor");
    public static string TermOver(int? percent) => Say($"The term would change by more than {percent} per cent of the longest provided for on award", $"Byddai’r tymor yn newid mwy na {percent} y cant o’r hwyaf y darparwyd ar ei gyfer wrth ddyfarnu");
    public static string ValueOver(int? percent) => Say($"The value would change by more than {percent} per cent", $"Byddai’r gwerth yn newid mwy na {percent} y cant");
    public static string AggregateOver(long pence) => Say($"All below-threshold changes together would reach {Money.ShowWhole(pence)}, VAT included", $"Byddai’r holl newidiadau o dan y trothwy gyda’i gilydd yn cyrraedd {Money.ShowWhole(pence)}, gan gynnwys TAW");
    public static string NoticeFirst => Say("A contract change notice (UK10) must be published before this change: give its reference and day", "Rhaid cyhoeddi hysbysiad newid contract (UK10) cyn y newid hwn: rhowch ei gyfeirnod a’i ddiwrnod");
    public static string NoticeBefore(DateOnly day) => Say($"The contract change notice was published on {day.ShowDate()}: the change cannot begin before", $"Cyhoeddwyd yr hysbysiad newid contract ar {day.ShowDate()}: ni all y newid ddechrau cyn hynny");
    public static string NoNotice => Say("Small enough to need no contract change notice", "Yn ddigon bach i beidio â bod angen hysbysiad newid contract");
    public static string NoNoticeTogether => Say("Together with the earlier change, still small enough to need no contract change notice", "Gyda’r newid cynharach, yn dal yn ddigon bach i beidio â bod angen hysbysiad newid contract");

    // Form
    public static string Title => Say("Change or extend the contract", "Newid neu ymestyn y contract");
    public static string Add => Say("Change or extend", "Newid neu ymestyn");
    public static string Lead => Say("What may be changed, and which notice comes first, is checked when you save. Nothing is kept that the Act forbids.", "Gwirir beth y gellir ei newid, a pha hysbysiad sy’n dod gyntaf, pan fyddwch yn cadw. Ni chedwir dim y mae’r Ddeddf yn ei wahardd.");
    public static string None => Say("The contract has not been changed.", "Nid yw’r contract wedi’i newid.");
    public static string What => Say("What changes?", "Beth sy’n newid?");
    public static string Ground => Say("On which ground?", "Ar ba sail?");
    public static string Why => Say("Why does this ground apply?", "Pam mae’r sail hon yn berthnasol?");
    public static string From => Say("From which day?", "O ba ddiwrnod?");
    public static string Value => Say("Change of value, net of VAT", "Newid gwerth, heb TAW");
    public static string ValueHint => Say("Leave empty when the value stays. Put a minus sign in front where it falls.", "Gadewch yn wag os yw’r gwerth yn aros. Rhowch arwydd minws o’i flaen lle mae’n disgyn.");
    public static string NewEnd => Say("New end", "Diwedd newydd");
    public static string NewEndHint(DateOnly? ends, DateOnly? until) => until is null
        ? Say($"Ends now on {Shown(ends)}; no extension was provided for on award. Leave empty when the end stays.",
            $"Yn dod i ben nawr ar {Shown(ends)}; ni ddarparwyd ar gyfer estyniad wrth ddyfarnu. Gadewch yn wag os yw’r diwedd yn aros.")
        : Say($"Ends now on {Shown(ends)}; extensions provided for on award reach {Shown(until)}. Leave empty when the end stays.",
            $"Yn dod i ben nawr ar {Shown(ends)}; mae’r estyniadau y darparwyd ar eu cyfer wrth ddyfarnu’n cyrraedd {Shown(until)}. Gadewch yn wag os yw’r diwedd yn aros.");
    public static string Effects => Say("What does the change do?", "Beth mae’r newid yn ei wneud?");
    public static string ChangesNature => Say("It changes the overall nature of the contract", "Mae’n newid natur gyffredinol y contract");
    public static string ChangesScope => Say("It changes the scope materially", "Mae’n newid y cwmpas yn sylweddol");
    public static string FavoursContractor => Say("It moves the economic balance materially in the contractor’s favour", "Mae’n symud y cydbwysedd economaidd yn sylweddol o blaid y contractwr");
    public static string CouldBeOne => Say("It could reasonably have been made together with the last change", "Yn rhesymol, gellid bod wedi’i wneud gyda’r newid diwethaf");
    public static string OldParty => Say("The firm whose place is taken", "Y cwmni y cymerir ei le");
    public static string NewParty => Say("The firm that takes its place", "Y cwmni sy’n cymryd ei le");
    public static string NewPartyHint => Say("Its company number, or its name exactly as registered here", "Ei rif cwmni, neu ei enw yn union fel y’i cofrestrwyd yma");
    public static string NoParty => Say("The contractor stays", "Mae’r contractwr yn aros");
    public static string NoticeLegend => Say("Contract change notice (UK10), if one was published", "Hysbysiad newid contract (UK10), os cyhoeddwyd un");
    public static string SaveChange => Say("Save the change", "Cadw’r newid");
    public static string Saved => Say("The change is recorded and the contractor has been told", "Cofnodwyd y newid ac mae’r contractwr wedi cael gwybod");
    public static string EnterWhat => Say("Say what changes", "Dywedwch beth sy’n newid");
    public static string ChooseGround => Say("Choose the ground", "Dewiswch y sail");
    public static string EnterWhy => Say("Say why the ground applies", "Dywedwch pam mae’r sail yn berthnasol");
    public static string EnterFrom => Say("Enter the day from which the change has effect", "Rhowch y diwrnod y daw’r newid i rym");
    public static string ValueWrong => Say("Enter the change of value in pounds, like 12,500 or -3,000", "Rhowch newid y gwerth mewn punnoedd, fel 12,500 neu -3,000");
    public static string EndWrong => Say("The new end must differ from the end now and not be before the start", "Rhaid i’r diwedd newydd fod yn wahanol i’r diwedd nawr a pheidio â bod cyn y dechrau");
    public static string FirmNotFound => Say("No firm, or more than one, is registered by this number or name", "Nid oes cwmni, neu mae mwy nag un, wedi’i gofrestru dan y rhif neu’r enw hwn");
    public static string SameFirm => Say("This firm is a party already", "Mae’r cwmni hwn eisoes yn barti");
    public static string Checked => Say("What the Act says of it", "Yr hyn y mae’r Ddeddf yn ei ddweud amdano");
    public static string NoticeUnder(string reference) => Say($"UK10 notice {reference}", $"hysbysiad UK10 {reference}");
    public static string ValueBy(string money) => Say($"Change of value: {money}", $"Newid gwerth: {money}");
    public static string EndMoved(string from, string to) => Say($"End moved from {from} to {to}", $"Symudwyd y diwedd o {from} i {to}");

    public static string NameOf(ChangeGround ground) => ground switch
    {
        ChangeGround.ProvidedFor => Say("Provided for in the contract and its notice, as extensions are", "Darperir ar ei gyfer yn y contract a’i hysbysiad, fel estyniadau"),
        ChangeGround.Urgency => Say("Extreme urgency or protection of life", "Brys eithafol neu ddiogelu bywyd"),
        ChangeGround.Unforeseeable => Say("Circumstances that could not be foreseen", "Amgylchiadau na ellid eu rhagweld"),
        ChangeGround.KnownRisk => Say("A known risk, named in the notice, has come about", "Risg hysbys, a enwyd yn yr hysbysiad, wedi digwydd"),
        ChangeGround.AdditionalSupplies => Say("Additional goods, services or works", "Nwyddau, gwasanaethau neu weithiau ychwanegol"),
        ChangeGround.CorporateRestructuring => Say("A firm’s corporate restructuring", "Ailstrwythuro corfforaethol cwmni"),
        ChangeGround.Defence => Say("Defence authority contracts", "Contractau awdurdodau amddiffyn"),
        ChangeGround.NotSubstantial => Say("Not a substantial modification", "Nid yw’n addasiad sylweddol"),
        ChangeGround.BelowThreshold => Say("A below-threshold modification", "Addasiad o dan y trothwy"),
        ChangeGround.LightTouch => Say("A light touch contract", "Contract cyffyrddiad ysgafn"),
        _ => Say("The contract is below the threshold: our own rules allow it", "Mae’r contract o dan y trothwy: mae ein rheolau ein hunain yn ei ganiatáu"),
    };

    public static string NameOf(Certainty certainty) => certainty switch
    {
        Certainty.Law => Say("the Act’s words", "geiriau’r Ddeddf"),
        Certainty.Inference => Say("our reading", "ein dehongliad ni"),
        _ => Say("not confirmed", "heb ei gadarnhau"),
    };

    private static string Shown(DateOnly? day) => day?.ShowDate() ?? "–";
}
