namespace LocalProcure.Domain.Requirements;

/// <summary>Words of the pages on which conditions are set, read and answered.</summary>
public static partial class RequirementText
{
    // Setting them.
    public static string Conditions => Say("Conditions of participation", "Amodau cymryd rhan");
    public static string Lead => Say(
        "What a bidder must be able to do or show. Ask only what the work needs: every condition shuts somebody out. You also say how firms that bid together meet it.",
        "Yr hyn y mae’n rhaid i gynigydd allu ei wneud neu ei ddangos. Gofynnwch am yr hyn sydd ei angen ar y gwaith yn unig: mae pob amod yn cau rhywun allan. Rydych hefyd yn dweud sut y mae cwmnïau sy’n cynnig gyda’i gilydd yn ei fodloni.");
    public static string AddACondition => Say("Add a condition", "Ychwanegu amod");
    public static string ChangeCondition => Say("Change a condition", "Newid amod");
    public static string WhatAbout => Say("What is the condition about?", "Beth yw testun yr amod?");
    public static string Next => Say("Continue", "Parhau");
    public static string Condition => Say("Condition", "Amod");
    public static string ForLots => Say("For which lots?", "Ar gyfer pa lotiau?");
    public static string ForLotsHint => Say("Tick none for every lot", "Peidiwch â thicio dim ar gyfer pob lot");
    public static string WhichInsurance => Say("Which insurance?", "Pa yswiriant?");
    public static string WhatIsCounted => Say("What is counted?", "Beth a gyfrifir?");
    public static string PeopleChoice => Say("People for this work", "Pobl ar gyfer y gwaith hwn");
    public static string VehiclesChoice => Say("Vehicles", "Cerbydau");
    public static string WhichWork => Say("Which work must have been done before?", "Pa waith y mae’n rhaid ei fod wedi’i wneud o’r blaen?");
    public static string WhichWorkHint => Say("A broader line lets more firms meet it", "Mae llinell ehangach yn gadael i fwy o gwmnïau ei fodloni");
    public static string AnotherCode => Say("Another CPV code", "Cod CPV arall");
    public static string AnotherCodeHint => Say("Eight figures, if none of those above fits", "Wyth ffigur, os nad oes un uchod yn addas");
    public static string WhichArea => Say("Where must the bidder be able to deliver?", "Ble y mae’n rhaid i’r cynigydd allu cyflenwi?");
    public static string WhichAreaHint => Say("Where the work is done. It never asks where a firm is based", "Ble y gwneir y gwaith. Nid yw byth yn gofyn ble y mae cwmni wedi’i leoli");
    public static string NameEnglish => Say("What it is called in English", "Ei enw yn Saesneg");
    public static string NameWelsh => Say("What it is called in Welsh", "Ei enw yn Gymraeg");
    public static string LeastPounds => Say("The least that is enough, in pounds", "Y lleiaf sy’n ddigon, mewn punnoedd");
    public static string LeastNumber => Say("The least that is enough", "Y lleiaf sy’n ddigon");
    public static string WhatCounts => Say("What may count as proof?", "Beth all gyfrif fel prawf?");
    public static string HowGroups => Say("How do firms that bid together meet it?", "Sut y mae cwmnïau sy’n cynnig gyda’i gilydd yn ei fodloni?");
    public static string Essential => Say("Is it essential?", "A yw’n hanfodol?");
    public static string EssentialYes => Say("Essential", "Hanfodol");
    public static string EssentialYesHint => Say("A bid that does not meet it may be put aside", "Gellir rhoi cynnig nad yw’n ei fodloni o’r neilltu");
    public static string EssentialNo => Say("Good to know", "Da ei wybod");
    public static string EssentialNoHint => Say("Nobody is put aside for it", "Ni chaiff neb ei roi o’r neilltu o’i herwydd");
    public static string GuidanceEnglish => Say("What you accept as evidence, in English", "Yr hyn yr ydych yn ei dderbyn fel tystiolaeth, yn Saesneg");
    public static string GuidanceWelsh => Say("What you accept as evidence, in Welsh", "Yr hyn yr ydych yn ei dderbyn fel tystiolaeth, yn Gymraeg");
    public static string GuidanceHint => Say("Bidders read it. Accept the simplest thing that will do", "Mae cynigwyr yn ei ddarllen. Derbyniwch y peth symlaf a wnaiff y tro");
    public static string NoneYet => Say("There are no conditions: everybody may bid.", "Nid oes amodau: caiff pawb gynnig.");

    // On a tender's page.
    public static string WhatYouMustMeet => Say("What you must meet to take part", "Yr hyn y mae’n rhaid i chi ei fodloni i gymryd rhan");
    public static string NotWhereBased => Say("It asks where the work is done, not where you are based.", "Mae’n gofyn ble y gwneir y gwaith, nid ble yr ydych wedi’ch lleoli.");

    // In a bid.
    public static string YourEvidence => Say("Evidence for the conditions", "Tystiolaeth ar gyfer yr amodau");
    public static string EvidenceLead => Say(
        "Say for each condition what you have. It is sealed with the rest of your bid; the buyer reads it after opening.",
        "Dywedwch ar gyfer pob amod beth sydd gennych. Caiff ei selio gyda gweddill eich cynnig; bydd y prynwr yn ei ddarllen ar ôl agor.");
    public static string EachItsOwn => Say("Each member fills in its own. You see what the others have shown, because you sign the bid together.", "Mae pob aelod yn llenwi ei dystiolaeth ei hun. Gwelwch yr hyn y mae’r lleill wedi’i ddangos, gan eich bod yn llofnodi’r cynnig gyda’ch gilydd.");
    public static string EvidenceOf(string firm) => Say($"Evidence of {firm}", $"Tystiolaeth {firm}");
    public static string FillIn(string firm) => Say($"Fill in for {firm}", $"Llenwi dros {firm}");
    public static string DoYouMeetIt => Say("Does your firm meet it?", "A yw eich cwmni’n ei fodloni?");
    public static string Yes => Say("Yes", "Ydy");
    public static string No => Say("No", "Nac ydy");
    public static string YourFigurePounds => Say("Your figure, in pounds", "Eich ffigur, mewn punnoedd");
    public static string YourFigure => Say("Your figure", "Eich ffigur");
    public static string CoverHint => Say("What you have, or will have when the contract starts", "Yr hyn sydd gennych, neu a fydd gennych pan fydd y contract yn dechrau");
    public static string FigureWrong => Say("Enter a figure of 0 or more, without letters", "Rhowch ffigur sy’n 0 neu’n fwy, heb lythrennau");
    public static string InYourWords => Say("Your evidence, in your own words", "Eich tystiolaeth, yn eich geiriau eich hun");
    public static string LeaveToPartner => Say("You may leave it empty if another member meets it.", "Cewch ei adael yn wag os yw aelod arall yn ei fodloni.");
    public static string ShownBy(string firms) => Say($"Shown by {firms}", $"Dangoswyd gan {firms}");
    public static string TotalOf(string total) => Say($"Together {total}", $"Gyda’i gilydd {total}");
    public static string NotShown(string condition) => Say($"No evidence yet: {condition}", $"Dim tystiolaeth eto: {condition}");
    public static string ShowEvidence => Say("Show how you meet it", "Dangoswch sut yr ydych yn ei fodloni");
    public static string MayBePutAside => Say("This essential condition is not met. You can submit, but the bid may be put aside.", "Ni fodlonir yr amod hanfodol hwn. Gallwch gyflwyno, ond gellir rhoi’r cynnig o’r neilltu.");
    // For the buyer after opening.
    public static string BuyerLead => Say(
        "What each bidder showed for each condition, by the condition’s own rule. Whether to put a bid aside is your decision; record it with its reason.",
        "Yr hyn a ddangosodd pob cynigydd ar gyfer pob amod, yn ôl rheol yr amod ei hun. Eich penderfyniad chi yw rhoi cynnig o’r neilltu neu beidio; cofnodwch ef gyda’i reswm.");
    public static string NoneAsked => Say("This tender asked for no conditions.", "Ni ofynnodd y tendr hwn am unrhyw amodau.");
    public static string NotAsked => Say("Not asked for its lots", "Heb ei ofyn ar gyfer ei lotiau");
    public static string Failing => Say("Essential conditions not met or not shown", "Amodau hanfodol heb eu bodloni neu heb eu dangos");
    public static string WhatCanBeAsked(string proof) => Say($"What counts: {proof}.", $"Yr hyn sy’n cyfrif: {proof}.");
}
