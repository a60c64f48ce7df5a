namespace LocalProcure.Domain.Tenders;

/// <summary>The words for how a contract is competed for.</summary>
public static partial class TenderText
{
    public static string Show(this ProcedureKind procedure) => procedure switch
    {
        ProcedureKind.QuickQuote => Say("Quick quote", "Dyfynbris cyflym"),
        ProcedureKind.BelowThresholdOpen => Say("Open competition below the threshold", "Cystadleuaeth agored o dan y trothwy"),
        ProcedureKind.Open => Say("Open procedure", "Gweithdrefn agored"),
        ProcedureKind.CompetitiveFlexible => Say("Competitive flexible procedure", "Gweithdrefn hyblyg gystadleuol"),
        _ => Say("Direct award", "Dyfarniad uniongyrchol"),
    };

    public static string HintOf(ProcedureKind procedure) => procedure switch
    {
        ProcedureKind.QuickQuote => Say("You invite firms, and only they may bid", "Rydych chi’n gwahodd cwmnïau, a dim ond nhw gaiff gynnig"),
        ProcedureKind.BelowThresholdOpen => Say("Advertised, and any firm may bid", "Wedi’i hysbysebu, a chaiff unrhyw gwmni gynnig"),
        ProcedureKind.Open => Say("One stage under the Act’s full rules: any firm may bid", "Un cam o dan reolau llawn y Ddeddf: caiff unrhyw gwmni gynnig"),
        ProcedureKind.CompetitiveFlexible => Say("Firms ask to take part, you make a shortlist, and the shortlist bids", "Mae cwmnïau’n gofyn am gael cymryd rhan, rydych chi’n llunio rhestr fer, a’r rhestr fer sy’n cynnig"),
        _ => Say("No competition, for a reason that the law allows", "Dim cystadleuaeth, am reswm y mae’r gyfraith yn ei ganiatáu"),
    };

    public static string Show(this Arrangement arrangement) => arrangement == Arrangement.Welsh
        ? Say("Devolved Welsh arrangement", "Trefniant caffael Cymreig datganoledig") : Say("Reserved arrangement", "Trefniant a gedwir yn ôl");

    public static string HintOf(Arrangement arrangement) => arrangement == Arrangement.Welsh
        ? Say("Your own procurement, or one that a Welsh body leads or set up", "Eich caffaeliad eich hun, neu un y mae corff Cymreig yn ei arwain neu wedi’i sefydlu")
        : Say("Led or set up by a body that is not a devolved Welsh authority, like a call-off from an English framework", "Wedi’i arwain neu ei sefydlu gan gorff nad yw’n awdurdod Cymreig datganoledig, fel archeb o fframwaith Seisnig");

    public static string Show(this Regime regime) => regime == Regime.ProcurementAct2023
        ? Say("Procurement Act 2023", "Deddf Caffael 2023") : Say("The regulations before the Procurement Act 2023", "Y rheoliadau cyn Deddf Caffael 2023");

    public static string Show(this Reservation reservation) => reservation switch
    {
        Reservation.LocalArea => Say("Firms in a local area", "Cwmnïau mewn ardal leol"),
        Reservation.UnitedKingdom => Say("Firms in the United Kingdom", "Cwmnïau yn y Deyrnas Unedig"),
        Reservation.SmallAndVoluntary => Say("Small firms and voluntary organisations", "Cwmnïau bach a mudiadau gwirfoddol"),
        Reservation.SupportedEmployment => Say("Supported employment providers", "Darparwyr cyflogaeth â chymorth"),
        Reservation.PublicServiceMutuals => Say("Public service mutuals", "Sefydliadau cydfuddiannol gwasanaethau cyhoeddus"),
        _ => Say("Not reserved: any firm may bid", "Heb ei neilltuo: caiff unrhyw gwmni gynnig"),
    };

    public static string ProcedureLead => Say("Which notices, periods and duties apply is worked out from these answers, the value and what you buy.", "Caiff yr hysbysiadau, y cyfnodau a’r dyletswyddau sy’n gymwys eu pennu o’r atebion hyn, y gwerth a’r hyn rydych chi’n ei brynu.");
    public static string WhichProcedure => Say("How is the contract competed for?", "Sut y cystadlir am y contract?");
    public static string ChooseProcedure => Say("Choose how the contract is competed for", "Dewiswch sut y cystadlir am y contract");
    public static string WhichArrangement => Say("Whose procurement is it?", "Caffaeliad pwy ydyw?");
    public static string Commenced => Say("When did it begin, if it has?", "Pryd y dechreuodd, os yw wedi dechrau?");
    public static string CommencedHint => Say("The day a notice came out or you first asked firms about this contract. The law’s figures of that day apply. Leave empty if neither has happened", "Y diwrnod y cyhoeddwyd hysbysiad neu y gofynnoch gyntaf i gwmnïau am y contract hwn. Ffigurau’r gyfraith ar y diwrnod hwnnw sy’n gymwys. Gadewch yn wag os nad yw’r naill na’r llall wedi digwydd");
    public static string CommencedInFuture => Say("The day it began cannot be in the future", "Ni all y diwrnod y dechreuodd fod yn y dyfodol");
    public static string PlannedNoticeInFuture => Say("The planned procurement notice cannot have been published in the future", "Ni all yr hysbysiad caffael wedi’i gynllunio fod wedi’i gyhoeddi yn y dyfodol");
    public static string AssessedInFuture => Say("The conflicts assessment cannot have been prepared in the future", "Ni all yr asesiad gwrthdaro fod wedi’i baratoi yn y dyfodol");
    public static string PaperBids => Say("Bids may be sent other than electronically", "Gellir anfon cynigion heb fod yn electronig");
    public static string DocumentsLater => Say("Some tender documents come later than the notice", "Daw rhai dogfennau tendro yn ddiweddarach na’r hysbysiad");
    public static string PeriodAgreed => Say("Every shortlisted firm has agreed the time for bids", "Mae pob cwmni ar y rhestr fer wedi cytuno ar yr amser i gynnig");
    public static string PeriodAgreedHint => Say("Only after a shortlist, and not for central government authorities", "Dim ond ar ôl rhestr fer, ac nid i awdurdodau llywodraeth ganolog");
    public static string WhatShortens => Say("What bears on the time for bids", "Beth sy’n effeithio ar yr amser i gynnig");
    public static string Urgent => Say("Is it urgent? Say why", "A yw’n fater brys? Dywedwch pam");
    public static string UrgentHint => Say("A state of urgency shortens the least periods of the Act (s.54). Leave empty if it is not urgent", "Mae brys yn byrhau cyfnodau lleiaf y Ddeddf (a.54). Gadewch yn wag os nad yw’n fater brys");
    public static string PlannedNotice => Say("When was a planned procurement notice (UK3) published?", "Pryd y cyhoeddwyd hysbysiad caffael wedi’i gynllunio (UK3)?");
    public static string PlannedNoticeHint => Say("Leave empty if there was none", "Gadewch yn wag os nad oedd un");
    public static string ConflictsAssessed => Say("When was the conflicts assessment prepared?", "Pryd y paratowyd yr asesiad gwrthdaro?");
    public static string ConflictsAssessedHint => Say("Above the threshold it comes before the notice, which confirms it (s.83)", "Dros y trothwy daw cyn yr hysbysiad, sy’n ei gadarnhau (a.83)");
    public static string ChooseReservation => Say("Choose who may bid", "Dewiswch pwy gaiff gynnig");
    public static string SayWhyReserved => Say("Say why the competition is reserved", "Dywedwch pam y mae’r gystadleuaeth wedi’i neilltuo");
}
