namespace LocalProcure.Domain.Tenders;

/// <summary>The words for lots, and for what was considered for small firms.</summary>
public static partial class LotText
{
    // Reasons.
    public static string EnterTitle => Say("Enter a title for the lot", "Rhowch deitl i’r lot");
    public static string EnterValue => Say("Enter the value of the lot without VAT, above £0", "Rhowch werth y lot heb TAW, yn fwy na £0");
    public static string EnterValueOf(int number) => Say($"Enter the value of lot {number} without VAT, above £0", $"Rhowch werth lot {number} heb TAW, yn fwy na £0");
    public static string NoValueYet => Say("Not entered yet", "Heb ei roi eto");
    public static string BothDatesOrNone => Say("Enter both dates of the lot, or neither", "Rhowch ddau ddyddiad y lot, neu’r un ohonynt");
    public static string CodesOfTender => Say("Choose from the CPV codes of this tender", "Dewiswch o godau CPV y tendr hwn");
    public static string AreasOfTender => Say("Choose from the areas of this tender", "Dewiswch o ardaloedd y tendr hwn");
    public static string TooMuch(long net, long most) => Say(
        $"The lots would total {Money.Show(net)} without VAT. That is more than the tender’s own value of {Money.Show(most)}",
        $"Byddai’r lotiau’n dod i {Money.Show(net)} heb TAW. Mae hynny’n fwy na gwerth y tendr ei hun, sef {Money.Show(most)}");
    public static string TooMuchGross(long gross, long most) => Say(
        $"The lots would total {Money.Show(gross)} with VAT. That is more than the tender’s own value of {Money.Show(most)}",
        $"Byddai’r lotiau’n dod i {Money.Show(gross)} gyda TAW. Mae hynny’n fwy na gwerth y tendr ei hun, sef {Money.Show(most)}");
    public static string InUse(int lines, int questions, int conditions) => Say(
        $"Move or remove what belongs to this lot first: {(lines == 1 ? "1 price line" : $"{lines} price lines")}, {(questions == 1 ? "1 question" : $"{questions} questions")}, {(conditions == 1 ? "1 condition" : $"{conditions} conditions")}",
        $"Symudwch neu tynnwch yr hyn sy’n perthyn i’r lot hwn yn gyntaf: {lines switch { 2 => "2 linell brisio", _ => $"{lines} llinell brisio" }}, {questions switch { 2 => "2 gwestiwn", 3 => "3 chwestiwn", 6 => "6 chwestiwn", _ => $"{questions} cwestiwn" }}, {conditions} amod");
    public static string HasLots => Say("This tender is in lots, so there is no reason to give for not splitting it", "Mae’r tendr hwn mewn lotiau, felly nid oes rheswm i’w roi dros beidio â’i rannu");
    public static string NoLotsToLimit => Say("There are no lots to limit", "Nid oes lotiau i’w cyfyngu");
    public static string LimitWithin(int most) => Say($"Enter a whole number from 1 to {most}, or nothing for no limit", $"Rhowch rif cyfan o 1 i {most}, neu ddim byd os nad oes terfyn");
    public static string AlreadyEnded => Say("This lot has been ended already", "Mae’r lot hwn eisoes wedi’i derfynu");
    public static string IsAwarded => Say("This lot is awarded. Take the decision back first", "Mae’r lot hwn wedi’i ddyfarnu. Tynnwch y penderfyniad yn ôl yn gyntaf");
    public static string LastLot => Say("No other lot is left. End the whole procurement instead", "Nid oes lot arall ar ôl. Rhowch derfyn ar y caffaeliad cyfan yn lle hynny");
    public static string EndLot => Say("End this lot without an award", "Terfynu’r lot hwn heb ddyfarnu");
    public static string EndLotLead => Say("The other lots go on. The reason is public, and the firms that bid for this lot are told.", "Mae’r lotiau eraill yn mynd ymlaen. Mae’r rheswm yn gyhoeddus, a dywedir wrth y cwmnïau a gynigiodd am y lot hwn.");
    public static string EndedOn(DateTime at) => Say($"Ended without an award on {at.ShowDate()}", $"Terfynwyd heb ddyfarnu ar {at.ShowDate()}");
    public static string Ended => Say("The lot was ended", "Terfynwyd y lot");
    public static string NotInLots => Say("This tender is not in lots", "Nid yw’r tendr hwn mewn lotiau");
    public static string ChooseLot => Say("Choose at least one lot to bid for", "Dewiswch o leiaf un lot i gynnig amdano");
    public static string LotOfTender => Say("Choose a lot of this tender", "Dewiswch un o lotiau’r tendr hwn");
    public static string BidForAtMost(int most) => Say(
        most == 1 ? "A bidder may bid for 1 lot only" : $"A bidder may bid for at most {most} lots",
        most == 1 ? "Caiff cynigydd gynnig am 1 lot yn unig" : $"Caiff cynigydd gynnig am hyd at {Count(most)}");
    public static string WinAtMost(int most) => Say(
        most == 1 ? "A bidder may win 1 lot only" : $"A bidder may win at most {most} lots",
        most == 1 ? "Caiff cynigydd ennill 1 lot yn unig" : $"Caiff cynigydd ennill hyd at {Count(most)}");
    public static string AtLeastTwo => Say("A tender in lots has at least two. Add another, or remove this one", "Mae gan dendr mewn lotiau o leiaf ddau. Ychwanegwch un arall, neu tynnwch hwn");
    public static string AddPriceLine => Say("Add at least one price line for every lot, because price is a criterion", "Ychwanegwch o leiaf un llinell brisio ar gyfer pob lot, gan fod pris yn faen prawf");
    public static string LotsOrReason => Say(
        "Split the contract into lots, or give the reason for not doing so (Procurement Act 2023 s.18)",
        "Rhannwch y contract yn lotiau, neu rhowch y rheswm dros beidio â gwneud hynny (Deddf Caffael 2023 a.18)");
    public static string ConsiderSmallFirms => Say(
        "Record what stands in the way of small firms and what you did about it, before bids are invited (Procurement Act 2023 s.86)",
        "Cofnodwch yr hyn sy’n rhwystro cwmnïau bach a’r hyn a wnaethoch yn ei gylch, cyn gwahodd cynigion (Deddf Caffael 2023 a.86)");

    // What lots are called.
    public static string Lots => Say("Lots", "Lotiau");
    public static string Numbered(int number) => Say($"Lot {number}", $"Lot {number}");
    public static string Named(TenderLot lot) => $"{Numbered(lot.Number)}: {lot.Title.Shown}";
    public static string AllLots => Say("All lots", "Pob lot");

    /// <summary>"3 lots"; Welsh keeps the singular after a number.</summary>
    public static string Count(int count) => Say(count == 1 ? "1 lot" : $"{count} lots", $"{count} lot");
}
