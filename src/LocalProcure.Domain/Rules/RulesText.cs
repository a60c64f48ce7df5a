namespace LocalProcure.Domain.Rules;

/// <summary>The words for the law's figures and what follows from them. Page words and the rules themselves stand in the other halves.</summary>
public static partial class RulesText
{
    public static string AmountAboveNothing => Say("Enter an amount above 0", "Rhowch swm uwch na 0");

    public static string MonthOneToTwelve => Say("Enter the number of a month, from 1 for January to 12 for December", "Rhowch rif mis, o 1 ar gyfer mis Ionawr i 12 ar gyfer mis Rhagfyr");

    public static string NameOf(FigureLine line) => line switch
    {
        FigureLine.PublicContract => Say("Threshold of a public contract", "Trothwy contract cyhoeddus"),
        FigureLine.Notifiable => Say("Notice needed below the threshold", "Angen hysbysiad o dan y trothwy"),
        FigureLine.ParticipationPeriod => Say("Participation period", "Cyfnod cymryd rhan"),
        FigureLine.ParticipationUrgent => Say("Participation period when urgent", "Cyfnod cymryd rhan ar frys"),
        FigureLine.TenderingPeriod => Say("Tendering period", "Cyfnod tendro"),
        FigureLine.TenderingElectronic => Say("Tendering period, electronic bids", "Cyfnod tendro, cynigion electronig"),
        FigureLine.TenderingWithDocuments => Say("Tendering period, documents with the notice", "Cyfnod tendro, dogfennau gyda’r hysbysiad"),
        FigureLine.TenderingElectronicWithDocuments => Say("Tendering period, electronic bids and documents with the notice", "Cyfnod tendro, cynigion electronig a dogfennau gyda’r hysbysiad"),
        FigureLine.TenderingPlanned => Say("Tendering period after a planned procurement notice", "Cyfnod tendro ar ôl hysbysiad caffael wedi’i gynllunio"),
        FigureLine.TenderingUrgent => Say("Tendering period when urgent", "Cyfnod tendro ar frys"),
        FigureLine.TenderingDynamicMarket => Say("Tendering period under a dynamic market", "Cyfnod tendro o dan farchnad ddynamig"),
        FigureLine.TenderingPreSelected => Say("Tendering period for pre-selected suppliers", "Cyfnod tendro i gyflenwyr a ddewiswyd ymlaen llaw"),
        FigureLine.PlannedNoticeDays => Say("Planned notice counts when at least this old", "Mae hysbysiad wedi’i gynllunio yn cyfrif os yw o leiaf mor hen â hyn"),
        FigureLine.PlannedNoticeMonths => Say("Planned notice counts when at most this old", "Mae hysbysiad wedi’i gynllunio yn cyfrif os nad yw’n hŷn na hyn"),
        FigureLine.Standstill => Say("Standstill", "Cyfnod segur"),
        FigureLine.SlowPayment => Say("Slow payment: last day of the middle band", "Talu’n araf: diwrnod olaf y band canol"),
        FigureLine.PaymentsNotice => Say("Payments compliance notice: days after its period", "Hysbysiad cydymffurfiaeth taliadau: diwrnodau ar ôl ei gyfnod"),
        FigureLine.PaymentTerm => Say("Payment term", "Telerau talu"),
        FigureLine.DetailsNotice => Say("Contract details notice", "Hysbysiad manylion contract"),
        FigureLine.DetailsNoticeLightTouch => Say("Contract details notice, light touch", "Hysbysiad manylion contract, cyffyrddiad ysgafn"),
        FigureLine.TerminationNotice => Say("Contract termination notice", "Hysbysiad terfynu contract"),
        FigureLine.KeyIndicators => Say("Key performance indicators above", "Dangosyddion perfformiad allweddol uwchlaw"),
        FigureLine.KeyIndicatorsNumber => Say("Least number of key performance indicators", "Y nifer lleiaf o ddangosyddion perfformiad allweddol"),
        FigureLine.KeyIndicatorsReview => Say("Key performance indicators are assessed every", "Asesir dangosyddion perfformiad allweddol bob"),
        FigureLine.BreachNotice => Say("Breach information within", "Gwybodaeth am dor contract o fewn"),
        FigureLine.ContractCopy => Say("Copy of the contract published above", "Cyhoeddi copi o’r contract uwchlaw"),
        FigureLine.PipelineBody => Say("Pipeline notice: body pays over, in a year", "Hysbysiad piblinell: corff yn talu dros, mewn blwyddyn"),
        FigureLine.PipelineContract => Say("Pipeline notice: contracts over", "Hysbysiad piblinell: contractau dros"),
        FigureLine.PipelineMonths => Say("Pipeline notice looks ahead", "Hysbysiad piblinell yn edrych ymlaen"),
        FigureLine.PipelineDays => Say("Pipeline notice, from the beginning of the financial year within", "Hysbysiad piblinell, o ddechrau’r flwyddyn ariannol o fewn"),
        FigureLine.PaymentsInformation => Say("Payments published above", "Cyhoeddi taliadau uwchlaw"),
        FigureLine.MajorWorks => Say("Major construction contract from", "Contract adeiladu mawr o"),
        FigureLine.ChangeGoodsServices => Say("Change of value without a new competition, goods and services", "Newid gwerth heb gystadleuaeth newydd, nwyddau a gwasanaethau"),
        FigureLine.ChangeWorks => Say("Change of value without a new competition, works", "Newid gwerth heb gystadleuaeth newydd, gweithiau"),
        FigureLine.ChangeTerm => Say("Change of term that is not substantial", "Newid cyfnod nad yw’n sylweddol"),
        FigureLine.ChangeForReasons => Say("Change of value for a reason of Schedule 8", "Newid gwerth am reswm yn Atodlen 8"),
        FigureLine.ReasonsAsked => Say("Reasons can be asked of a council within", "Gellir gofyn i gyngor am resymau o fewn"),
        FigureLine.ReasonsGiven => Say("A council gives reasons within", "Mae cyngor yn rhoi rhesymau o fewn"),
        FigureLine.MutualYears => Say("Longest contract reserved for mutuals", "Y contract hiraf a neilltuir i gydfuddiannol"),
        FigureLine.SupportedWorkforce => Say("Workforce of a supported employment provider that is disabled or disadvantaged", "Gweithlu darparwr cyflogaeth â chymorth sy’n anabl neu o dan anfantais"),
        FigureLine.GroupForming => Say("Advice, not law: time that firms need to form a group", "Cyngor, nid cyfraith: yr amser sydd ei angen ar gwmnïau i ffurfio grŵp"),
        FigureLine.FinancialYear => Say("The financial year begins on", "Mae’r flwyddyn ariannol yn dechrau ar"),
        FigureLine.PaymentsPeriod => Say("Payments compliance notice: one period", "Hysbysiad cydymffurfiaeth taliadau: un cyfnod"),
        FigureLine.RecordYears => Say("Records are kept after the contract is made", "Cedwir cofnodion ar ôl gwneud y contract"),
        FigureLine.ProcurementAct => Say("Procurement Act 2023 begins", "Deddf Caffael 2023 yn dechrau"),
        FigureLine.PerformanceNotices => Say("Performance notices begin in Wales", "Hysbysiadau perfformiad yn dechrau yng Nghymru"),
        FigureLine.PaymentsCompliance => Say("Payments compliance notices begin in Wales", "Hysbysiadau cydymffurfio â thaliadau yn dechrau yng Nghymru"),
        FigureLine.PaymentsInformationReserved => Say("Payments information begins for reserved arrangements", "Gwybodaeth am daliadau yn dechrau i drefniadau a gedwir yn ôl"),
        FigureLine.SocialPartnership => Say("Socially responsible procurement duties begin", "Dyletswyddau caffael cymdeithasol gyfrifol yn dechrau"),
        FigureLine.SocialPartnershipReports => Say("Annual procurement reports begin", "Adroddiadau caffael blynyddol yn dechrau"),
        FigureLine.LocalReservationWales => Say("Policy on reserving below the threshold begins in Wales", "Polisi ar neilltuo o dan y trothwy yn dechrau yng Nghymru"),
        _ => Say("English councils may reserve for a local area from", "Caiff cynghorau Lloegr neilltuo i ardal leol o"),
    };

    public static string NameOf(FigureBody body) => body switch
    {
        FigureBody.SubCentral => Say("Sub-central authorities", "Awdurdodau is-ganolog"),
        FigureBody.Central => Say("Central government authorities", "Awdurdodau llywodraeth ganolog"),
        FigureBody.CentralNotDevolved => Say("Central, not devolved to Wales", "Canolog, heb ei ddatganoli i Gymru"),
        _ => Say("All", "Pob un"),
    };

    public static string NameOf(FigureSort sort) => sort switch
    {
        FigureSort.GoodsAndServices => Say("Goods and services", "Nwyddau a gwasanaethau"),
        FigureSort.Works => Say("Works", "Gweithiau"),
        FigureSort.LightTouch => Say("Light touch", "Cyffyrddiad ysgafn"),
        FigureSort.Concession => Say("Concession", "Consesiwn"),
        FigureSort.LightTouchConcession => Say("Light touch concession", "Consesiwn cyffyrddiad ysgafn"),
        FigureSort.Utilities => Say("Utilities, goods and services", "Cyfleustodau, nwyddau a gwasanaethau"),
        FigureSort.UtilitiesLightTouch => Say("Utilities, light touch", "Cyfleustodau, cyffyrddiad ysgafn"),
        _ => Say("All", "Pob un"),
    };

    /// <summary>What the amount of a line is typed in.</summary>
    public static string NameOf(FigureUnit unit) => unit switch
    {
        FigureUnit.Pounds => Say("pounds, VAT included", "punnoedd, gan gynnwys TAW"),
        FigureUnit.Days => Say("days", "diwrnod"),
        FigureUnit.WorkingDays => Say("working days", "diwrnod gwaith"),
        FigureUnit.Months => Say("months", "mis"),
        FigureUnit.Years => Say("years", "blynedd"),
        FigureUnit.Percent => Say("per cent", "y cant"),
        FigureUnit.Number => Say("a number", "rhif"),
        FigureUnit.MonthOfYear => Say("the number of the month on whose first day it begins", "rhif y mis y mae’n dechrau ar ei ddiwrnod cyntaf"),
        _ => Say("only begins on a day", "dim ond yn dechrau ar ddiwrnod"),
    };

    public static string Amount(FigureLine line, long amount) => line.Unit() switch
    {
        FigureUnit.Pounds => Money.ShowWhole(amount),
        FigureUnit.Days => Tenders.TenderText.Days((int)amount),
        FigureUnit.WorkingDays => WorkingDays(amount),
        FigureUnit.Months => Months(amount),
        FigureUnit.Years => Years(amount),
        FigureUnit.Percent => $"{amount}%",
        FigureUnit.Number => $"{amount}",
        FigureUnit.MonthOfYear => new DateOnly(2000, (int)amount, 1).ToString("d MMMM", System.Globalization.CultureInfo.CurrentCulture),
        _ => "",
    };

    public static string WorkingDays(long count) => Say(count == 1 ? "1 working day" : $"{count} working days", count == 2 ? "2 ddiwrnod gwaith" : $"{count} diwrnod gwaith");

    public static string Months(long count) => Say(count == 1 ? "1 month" : $"{count} months", count switch { 2 => "2 fis", 3 => "3 mis", _ => $"{count} mis" });

    public static string Years(long count) => Say(count == 1 ? "1 year" : $"{count} years", count switch { 1 => "1 flwyddyn", 2 => "2 flynedd", 3 => "3 blynedd", 5 => "5 mlynedd", 7 => "7 mlynedd", 8 => "8 mlynedd", 9 => "9 mlynedd", _ => $"{count} blynedd" });
}
