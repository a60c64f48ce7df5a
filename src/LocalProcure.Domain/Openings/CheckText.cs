namespace LocalProcure.Domain.Openings;

/// <summary>The words for exclusion grounds, the debarment list, and looking firms up against them.</summary>
public static class CheckText
{
    public static string EnterGround => Say("Enter the ground in both languages", "Rhowch y sail yn y ddwy iaith");
    public static string EnterSection => Say("Enter the section of the Act", "Rhowch adran y Ddeddf");
    public static string EndsBeforeStart => Say("The last day cannot be before the first", "Ni all y diwrnod olaf fod cyn y cyntaf");
    public static string EnterDay => Say("Enter the first day on which it is law", "Rhowch y diwrnod cyntaf y mae’n gyfraith");

    // Checks
    public static string Title => Say("Exclusion and debarment checks", "Gwiriadau eithrio a rhagwahardd");
    public static string Lead => Say("Look each firm up, every member of a consortium by itself, and record what you saw. A look that finds something leads to a matter about the bid: the bidder is told, and a consortium may replace the member.", "Chwiliwch am bob cwmni, pob aelod o gonsortiwm ar ei ben ei hun, a chofnodwch yr hyn a welsoch. Mae chwiliad sy’n canfod rhywbeth yn arwain at fater am y cynnig: dywedir wrth y cynigydd, a chaiff consortiwm ddisodli’r aelod.");
    public static string NotChecked => Say("Not checked yet", "Heb ei wirio eto");
    public static string NothingFound => Say("Nothing found", "Dim wedi’i ganfod");
    public static string Found => Say("Something found", "Canfuwyd rhywbeth");
    public static string OnList => Say("On the debarment list", "Ar y rhestr rhagwahardd");
    public static string CheckedOn(string who, DateTime at) => Say($"{who}, {at.ShowMoment()}", $"{who}, {at.ShowMoment()}");
    public static string CheckFirm(string firm) => Say($"Check {firm}", $"Gwirio {firm}");
    public static string IsOnList => Say("Is the firm on the debarment list?", "A yw’r cwmni ar y rhestr rhagwahardd?");
    public static string IsOnListHint => Say("The government publishes the list. Look for the firm and for those connected with it.", "Y llywodraeth sy’n cyhoeddi’r rhestr. Chwiliwch am y cwmni a’r rhai sy’n gysylltiedig ag ef.");
    public static string AskAboutSubs => Say("Whether it intends sub-contractors: the bidder did not say", "A yw’n bwriadu defnyddio is-gontractwyr: ni ddywedodd y cynigydd");
    public static string AskAboutSubsLead => Say("The buyer must ask whether a supplier means to sub-contract, and look everybody named up on the debarment list (Procurement Act 2023 s.28(1)). Ask by a clarification, then record here what the bidder said and what the list said. A public contract is not awarded before.", "Rhaid i’r prynwr ofyn a yw cyflenwr yn bwriadu is-gontractio, a chwilio am bawb a enwir ar y rhestr rhagwahardd (Deddf Caffael 2023 a.28(1)). Gofynnwch drwy eglurhad, yna cofnodwch yma yr hyn a ddywedodd y cynigydd a’r hyn a ddywedodd y rhestr. Ni ddyfernir contract cyhoeddus cyn hynny.");
    public static string IsSomebodyOnList => Say("Is anybody named on the debarment list?", "A yw unrhyw un a enwyd ar y rhestr rhagwahardd?");
    public static string WhatWasSaid => Say("What the bidder said when you asked, and when", "Yr hyn a ddywedodd y cynigydd pan ofynnoch, a phryd");
    public static string RecordAnswer => Say("Record the answer", "Cofnodi’r ateb");
    public static string NotDeclared => Say("Advice, not law: ask the firm by a clarification, or read its declaration on the central platform, and say in the check what you relied on.", "Cyngor, nid cyfraith: gofynnwch i’r cwmni drwy eglurhad, neu darllenwch ei ddatganiad ar y platfform canolog, a dywedwch yn y gwiriad ar beth y dibynnoch.");
    public static string IsOffered => Say("Offered in another’s place", "Cynigiwyd yn lle un arall");
    public static string Replaced => Say("Replaced", "Disodlwyd");
    public static string No => Say("No", "Nac ydy");
    public static string Yes => Say("Yes", "Ydy");
    public static string ListSeen => Say("Where and when you read the list, and what it said", "Ble a phryd y darllenoch y rhestr, a beth a ddywedodd");
    public static string EnterListSeen => Say("Say where and when you read the debarment list", "Dywedwch ble a phryd y darllenoch y rhestr rhagwahardd");
    public static string ChooseOnList => Say("Say whether the firm is on the debarment list", "Dywedwch a yw’r cwmni ar y rhestr rhagwahardd");
    public static string GroundsAsked => Say("Which grounds may apply? Tick none if you found nothing", "Pa seiliau a allai fod yn gymwys? Peidiwch â thicio dim os na chanfuwyd dim");
    public static string Seen => Say("What the check rests on", "Sail y gwiriad");
    public static string SeenHint => Say("For example: the supplier’s own declaration on the central platform, Companies House, your own contract records", "Er enghraifft: datganiad y cyflenwr ei hun ar y platfform canolog, Tŷ’r Cwmnïau, eich cofnodion contract eich hun");
    public static string EnterSeen => Say("Say what the check rests on", "Dywedwch beth yw sail y gwiriad");
    public static string Save => Say("Record the check", "Cofnodi’r gwiriad");
    public static string Saved => Say("The check is recorded.", "Mae’r gwiriad wedi’i gofnodi.");
    public static string Earlier => Say("Earlier checks", "Gwiriadau cynharach");
    public static string LeadsToMatter => Say("Raise a matter about this", "Codi mater am hyn");
    public static string NameOf(GroundKind kind) => kind == GroundKind.Mandatory ? Say("Mandatory", "Gorfodol") : Say("Discretionary", "Dewisol");

    // Staff
    public static string Grounds => Say("Exclusion grounds", "Seiliau eithrio");
    public static string GroundsLead => Say("What buyers check suppliers against. Each ground has the section of the Act and the days on which it is law.", "Yr hyn y mae prynwyr yn gwirio cyflenwyr yn ei erbyn. Mae gan bob sail adran y Ddeddf a’r dyddiau y mae’n gyfraith.");
    public static string AddGround => Say("Add a ground", "Ychwanegu sail");
    public static string ChangeGround => Say("Change a ground", "Newid sail");
    public static string Kind => Say("Kind", "Math");
    public static string InEnglish => Say("The ground in English", "Y sail yn Saesneg");
    public static string InWelsh => Say("The ground in Welsh", "Y sail yn Gymraeg");
    public static string Section => Say("Section of the Act", "Adran y Ddeddf");
    public static string FirstDay => Say("First day on which it is law", "Y diwrnod cyntaf y mae’n gyfraith");
    public static string LastDay => Say("Last day (empty while it is law)", "Y diwrnod olaf (yn wag tra bo’n gyfraith)");
    public static string SaveGround => Say("Save the ground", "Cadw’r sail");
    public static string GroundSaved => Say("The ground is saved.", "Mae’r sail wedi’i chadw.");
    public static string Ground => Say("Ground", "Sail");
    public static string Change => Say("Change", "Newid");
}
