namespace LocalProcure.Domain.Rules;

/// <summary>The words of the page and the command that say which rules apply.</summary>
public static partial class RulesText
{
    public static string Title => Say("Which rules apply?", "Pa reolau sy’n gymwys?");
    public static string Lead => Say("What procurement law in Wales asks of one contract: notices, least times, standstill and duties, each with its section. It is information, not legal advice.", "Beth y mae’r gyfraith gaffael yng Nghymru’n ei ofyn ar gyfer un contract: hysbysiadau, amseroedd lleiaf, cyfnod segur a dyletswyddau, pob un gyda’i hadran. Gwybodaeth ydyw, nid cyngor cyfreithiol.");
    public static string AskHere => Say("About the contract", "Am y contract");
    public static string ShowRules => Say("Show the rules", "Dangos y rheolau");
    public static string WhoBuys => Say("Who buys?", "Pwy sy’n prynu?");
    public static string NationIs => Say("Nation", "Cenedl");
    public static string OnlyOther => Say("Another kind of body", "Math arall o gorff");
    public static string IsDevolved => Say("It is a devolved Welsh authority", "Mae’n awdurdod Cymreig datganoledig");
    public static string IsCentral => Say("It is a central government authority", "Mae’n awdurdod llywodraeth ganolog");
    public static string ArrangementIs => Say("Arrangement", "Trefniant");
    public static string ArrangementUsual => Say("The buyer’s own", "Un y prynwr ei hun");
    public static string WhatIsBought => Say("What is bought?", "Beth sy’n cael ei brynu?");
    public static string Value => Say("Whole value with VAT", "Gwerth cyfan gyda TAW");
    public static string ValueHint => Say("With options and extensions", "Gydag opsiynau ac estyniadau");
    public static string EnterValue => Say("Enter the value in pounds, like 250000", "Rhowch y gwerth mewn punnoedd, fel 250000");
    public static string ProcedureIs => Say("Procedure", "Gweithdrefn");
    public static string BeginsOn => Say("Begins on", "Yn dechrau ar");
    public static string BeginsOnHint => Say("When the notice is published or firms are first asked", "Pan gyhoeddir yr hysbysiad neu y gofynnir gyntaf i gwmnïau");
    public static string EnterDate => Say("Enter the day on which it begins", "Rhowch y diwrnod y mae’n dechrau");
    public static string AwardNoticeOn => Say("Award notice on, if you know it", "Hysbysiad dyfarnu ar, os gwyddoch");
    public static string Circumstances => Say("Circumstances", "Amgylchiadau");
    public static string IsElectronic => Say("Bids are electronic", "Mae’r cynigion yn electronig");
    public static string HasDocuments => Say("All documents come with the notice", "Daw’r holl ddogfennau gyda’r hysbysiad");
    public static string HasPlanned => Say("A qualifying planned notice was published", "Cyhoeddwyd hysbysiad cymwys wedi’i gynllunio");
    public static string IsUrgent => Say("It is urgent", "Mae’n fater brys");
    public static string IsUnderDynamicMarket => Say("The members of a dynamic market compete for it", "Aelodau marchnad ddynamig sy’n cystadlu amdano");
    public static string IsInvited => Say("Only invited suppliers may bid", "Dim ond cyflenwyr a wahoddwyd gaiff gynnig");
    public static string Choose => Say("Choose", "Dewiswch");
    public static string ChooseKind => Say("Choose who buys", "Dewiswch pwy sy’n prynu");
    public static string ChooseWhat => Say("Choose what is bought", "Dewiswch beth sy’n cael ei brynu");
    public static string ChooseProcedure => Say("Choose the procedure", "Dewiswch y weithdrefn");
    public static string OnlyWithOther => Say("Only another kind of body says whether it is devolved or central: the other kinds tell by themselves", "Dim ond math arall o gorff sy’n dweud a yw’n ddatganoledig neu’n ganolog: mae’r mathau eraill yn dweud hynny eu hunain");
    public static string DateLikeThis(string typed) => Say($"{typed} is not a date; write it like 2026-03-01", $"Nid yw {typed} yn ddyddiad; ysgrifennwch ef fel 2026-03-01");
    public static string ValueLikeThis(string typed) => Say($"{typed} is not a value; write pounds like 250000", $"Nid yw {typed} yn werth; ysgrifennwch bunnoedd fel 250000");

    public static string Result => Say("What follows", "Yr hyn sy’n dilyn");
    public static string NothingAsked => Say("Fill in the form, and what follows appears here. The address of the answer can be kept and shared.", "Llenwch y ffurflen, a bydd yr hyn sy’n dilyn yn ymddangos yma. Gellir cadw a rhannu cyfeiriad yr ateb.");
    public static string Unlawful => Say("This would be unlawful", "Byddai hyn yn anghyfreithlon");
    public static string Law => Say("Law", "Cyfraith");
    public static string Threshold => Say("Threshold", "Trothwy");
    public static string AboveIt => Say("at or above it: the Act’s full rules apply", "arno neu drosto: mae rheolau llawn y Ddeddf yn gymwys");
    public static string BelowIt => Say("below it", "islaw iddo");
    public static string Notifiable => Say("Notifiable", "Hysbysadwy");
    public static string NotifiableFrom(long pence) => Say($"yes, from {Money.ShowWhole(pence)}", $"ydyw, o {Money.ShowWhole(pence)}");
    public static string NotNotifiable => Say("no", "nac ydyw");
    public static string Notices => Say("Notices", "Hysbysiadau");
    public static string NoNotices => Say("The law asks for no notice.", "Nid yw’r gyfraith yn gofyn am hysbysiad.");
    public static string OnlyIf => Say("if it happens", "os digwydd");
    public static string Code => Say("Code", "Cod");
    public static string Notice => Say("Notice", "Hysbysiad");
    public static string When => Say("When", "Pryd");
    public static string Section => Say("Section", "Adran");
    public static string Periods => Say("Least times", "Amseroedd lleiaf");
    public static string NoPeriods => Say("Nobody is asked to bid, so no time is set.", "Ni ofynnir i neb gynnig, felly ni phennir amser.");
    public static string AtLeast(long days, string because) => Say($"At least {Tenders.TenderText.Days((int)days)}: {because}", $"O leiaf {Tenders.TenderText.Days((int)days)}: {because}");
    public static string EndsFrom(DateOnly day) => Say($"Ends on {day.ShowDay()} at the earliest", $"Yn gorffen ar {day.ShowDay()} ar y cynharaf");
    public static string OtherThresholds => Say("Other thresholds", "Trothwyon eraill");
    public static string OtherThresholdsNote => Say("LocalProcure runs neither concessions nor contracts of utilities.", "Nid yw LocalProcure yn cynnal consesiynau na chontractau cyfleustodau.");
    public static string StandstillTitle => Say("Standstill", "Cyfnod segur");
    public static string NoStandstill => Say("none is compulsory", "nid oes un gorfodol");
    public static string StandstillTo(DateOnly day) => Say($"ends with {day.ShowDay()}; the contract may be signed from the day after", $"yn gorffen gyda {day.ShowDay()}; gellir llofnodi’r contract o’r diwrnod wedyn");
    public static string PaymentTitle => Say("Payment", "Talu");
    public static string PaymentWithin(long days) => Say($"within {Tenders.TenderText.Days((int)days)}", $"o fewn {Tenders.TenderText.Days((int)days)}");
    public static string NoPaymentTerm => Say("the Act implies no term", "nid yw’r Ddeddf yn awgrymu telerau");
    public static string ReserveTitle => Say("Reserving for local firms", "Neilltuo i gwmnïau lleol");
    public static string MayReserve => Say("allowed, with a recorded reason", "caniateir, gyda rheswm wedi’i gofnodi");
    public static string MayNotReserve => Say("not allowed", "ni chaniateir");
    public static string Unknown => Say("not known here", "ddim yn hysbys yma");
    public static string Duties => Say("Duties and advice", "Dyletswyddau a chyngor");
    public static string Kept => Say("Permanent address of this answer", "Cyfeiriad parhaol yr ateb hwn");
    public static string NoThreshold => Say("The product has no figures for this procurement.", "Nid oes gan y cynnyrch ffigurau ar gyfer y caffaeliad hwn.");
    public static string ThresholdLine(bool isAbove, long threshold, bool isNotifiable) => Say(
        $"Threshold {Money.ShowWhole(threshold)}: {(isAbove ? AboveIt : BelowIt)}{(isNotifiable ? ", notifiable" : "")}",
        $"Trothwy {Money.ShowWhole(threshold)}: {(isAbove ? AboveIt : BelowIt)}{(isNotifiable ? ", hysbysadwy" : "")}");
    public static string RefusalLine(string reason, string section) => $"{Unlawful}: {reason} ({section})";
    public static string PeriodLine(RulePeriod period) => $"{Show(period.Stage)}: {(period.MinimumDays is { } days ? AtLeast(days, period.Because) : period.Because)}{(period.EarliestEnd is { } end ? ". " + EndsFrom(end) : "")} ({period.Section})";
    public static string StandstillLine(long days, DateOnly? ends) => ends is { } day ? $"{StandstillTitle}: {WorkingDays(days)}; {StandstillTo(day)}" : $"{StandstillTitle}: {WorkingDays(days)}";

    // The checklist of a tender.
    public static string Checklist => Say("Rules that apply", "Rheolau sy’n gymwys");
    public static string ChecklistLead(DateOnly day) => Say($"Worked out from the buyer, the value with VAT, what you buy, the procedure and {day.ShowDate()}, the day whose figures apply.", $"Wedi’i bennu o’r prynwr, y gwerth gyda TAW, yr hyn rydych chi’n ei brynu, y weithdrefn a {day.ShowDate()}, y diwrnod y mae ei ffigurau’n gymwys.");
    public static string ChecklistWaits => Say("Say what you buy and its value, and the rules that apply appear here.", "Dywedwch beth rydych chi’n ei brynu a’i werth, a bydd y rheolau sy’n gymwys yn ymddangos yma.");
    public static string OnRecord => Say("On the record", "Ar gofnod");
    public static string StillToDo => Say("To do", "I’w wneud");
    public static string SeeChecklist => Say("See the rules that apply, with their sections", "Gweld y rheolau sy’n gymwys, gyda’u hadrannau");
    public static string Reserving => Say("Reserving", "Neilltuo");
    public static string ReservedFor => Say("Reserved for", "Neilltuir ar gyfer");
    public static string ReserveLead => Say("A competition may be open only to some firms where the law allows it. The reason goes on the record before anybody is invited, and the reservation is public.", "Caiff cystadleuaeth fod yn agored i rai cwmnïau yn unig lle mae’r gyfraith yn caniatáu. Mae’r rheswm yn mynd ar gofnod cyn gwahodd neb, ac mae’r neilltuad yn gyhoeddus.");
    public static string WhoMayBid => Say("Who may bid?", "Pwy gaiff gynnig?");
    public static string ReservedBecause => Say("Why is it reserved?", "Pam y mae wedi’i neilltuo?");
    public static string EarliestClosing(DateOnly published, RulePeriod period) => Say(
        $"If the notice is published on {published.ShowDay()}, the earliest lawful closing date is {period.EarliestEnd!.Value.ShowDay()}.",
        $"Os cyhoeddir yr hysbysiad ar {published.ShowDay()}, y dyddiad cau cyfreithlon cynharaf yw {period.EarliestEnd!.Value.ShowDay()}.");
    public static string HowCounted => Say("The period begins the day after publication and ends with the closing day. Not working days: every day counts.", "Mae’r cyfnod yn dechrau’r diwrnod ar ôl cyhoeddi ac yn gorffen gyda’r diwrnod cau. Nid diwrnodau gwaith: mae pob diwrnod yn cyfrif.");
    public static string ClosesBefore(DateOnly closes, DateOnly earliest, string section) => Say(
        $"The tender closes on {closes.ShowDate()}, before the least time of {section} has passed. The earliest lawful closing date is {earliest.ShowDate()}",
        $"Mae’r tendr yn cau ar {closes.ShowDate()}, cyn i amser lleiaf {Cited(section)} fynd heibio. Y dyddiad cau cyfreithlon cynharaf yw {earliest.ShowDate()}");
    public static string AssessConflicts => Say("Above the threshold a conflicts assessment comes before the notice (s.83). Say on the procedure page when it was prepared", "Dros y trothwy daw asesiad gwrthdaro cyn yr hysbysiad (a.83). Dywedwch ar dudalen y weithdrefn pryd y’i paratowyd");
    public static string NeedsNoticeAbove(string code, string name, string section) => Say(
        $"A {name.ToLowerInvariant()} ({code}, {section}) must be published on Sell2Wales or Find a Tender first. Record its reference and when it was published",
        $"Rhaid cyhoeddi {name.ToLowerInvariant()} ({code}, {Cited(section)}) ar GwerthwchiGymru neu Canfod Tendr yn gyntaf. Cofnodwch ei gyfeirnod a phryd y’i cyhoeddwyd");
    public static string Refused(string reason, string section) => $"{reason} ({Cited(section)})";
}
