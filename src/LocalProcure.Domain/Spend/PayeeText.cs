namespace LocalProcure.Domain.Spend;

/// <summary>The words of the pages where payees are resolved.</summary>
public static class PayeeText
{
    public static string Title => Say("Payees", "Cyflenwyr a dalwyd");
    public static string Lead => Say("Say who was paid and where they are, the biggest amounts first. What you decide is used again next month.", "Nodwch pwy a dalwyd a ble maent, y symiau mwyaf yn gyntaf. Defnyddir eich penderfyniad eto fis nesaf.");
    public static string Open => Say("To resolve", "I’w canfod");
    public static string Linked => Say("Placed or decided", "Wedi’u lleoli neu eu penderfynu");
    public static string Hidden => Say("Name hidden by the buyer", "Enw wedi’i guddio gan y prynwr");
    public static string All => Say("All", "Pob un");
    public static string OpenCount(int count, long pence) => Say($"{count:N0} to resolve, {Money.Show(pence)}", $"{count:N0} i’w canfod, {Money.Show(pence)}");
    public static string NoneOpen => Say("Nothing to resolve here.", "Dim i’w ganfod yma.");
    public static string LookAgain => Say("Look for links again", "Chwilio am gysylltiadau eto");
    public static string LookAgainHint => Say("After firms have registered or changed", "Ar ôl i gwmnïau gofrestru neu newid");
    public static string LookedAgain(int count) => Say($"{count:N0} payees changed.", $"Newidiodd {count:N0} o gyflenwyr.");
    public static string Payee => Say("Payee", "Cyflenwr");
    public static string PaidPounds => Say("Paid", "Talwyd");
    public static string Lines => Say("Payments", "Taliadau");
    public static string Place => Say("Place", "Lle");
    public static string Firm => Say("Firm", "Cwmni");
    public static string NotNamed => Say("Name not given", "Enw heb ei roi");
    public static string NotKnown => Say("Not known", "Ddim yn hysbys");
    public static string Suggested(string firm, int score) => Say($"Is this {firm}? Likeness {score} of 100", $"Ai {firm} yw hwn? Tebygrwydd {score} o 100");
    public static string Why(SuggestionWhy why) => why switch
    {
        SuggestionWhy.SameName => Say("the same name, but more than one firm has it", "yr un enw, ond mae gan fwy nag un cwmni ef"),
        SuggestionWhy.SameNameOtherForm => Say("the same name with another legal form", "yr un enw gyda ffurf gyfreithiol wahanol"),
        SuggestionWhy.TradingName => Say("one of the names on either side of “trading as”", "un o’r enwau bob ochr i “yn masnachu fel”"),
        _ => Say("a name much like it", "enw tebyg iawn"),
    };
    public static string RegisterWhere(string number, string area, bool isLive) => string.Join(", ", new[] { Say($"number {number}", $"rhif {number}"), area, isLive ? "" : Say("dissolved or removed", "wedi’i ddiddymu neu ei ddileu") }.Where(p => p.Length > 0));
    public static string InRegister(string name, string where) => Say($"{name} in the public register ({where})", $"{name} yn y gofrestr gyhoeddus ({where})");
    public static string Register => Say("Public register", "Cofrestr gyhoeddus");
    public static string RegisterLine(string name, string where, string how) => $"{name} ({where}), {how}";
    public static string NotInRegister => Say("Not found in a register held here", "Heb ei ganfod mewn cofrestr a gedwir yma");
    public static string NotThisEntry => Say("It is not this body", "Nid y corff hwn ydyw");
    public static string Tick(string payee, string name) => Say($"Accept: {payee} is {name}", $"Derbyn: {name} yw {payee}");
    public static string AcceptTicked => Say("Accept those ticked", "Derbyn y rhai a diciwyd");
    public static string TakeBackLast => Say("Take back what I accepted last", "Tynnu’n ôl yr hyn a dderbyniais ddiwethaf");
    public static string NoneTicked => Say("Nothing was ticked.", "Ni thiciwyd dim.");
    public static string NothingToUndo => Say("There is nothing of yours to take back.", "Nid oes gennych ddim i’w dynnu’n ôl.");
    public static string DoneAccepted(int count) => Say(count == 1 ? "1 payee is linked." : $"{count:N0} payees are linked.", $"Cysylltwyd {count:N0} o gyflenwyr.");
    public static string DoneTakenBack(int count) => Say(count == 1 ? "1 link is taken back." : $"{count:N0} links are taken back.", $"Tynnwyd {count:N0} o gysylltiadau yn ôl.");
    public static string NoteTitle => Say("Note for the next person", "Nodyn i’r person nesaf");
    public static string KeepNote => Say("Keep the note", "Cadw’r nodyn");
    public static string Accept => Say("Yes, link them", "Ie, cysylltu");
    public static string Refuse => Say("No, another firm", "Na, cwmni arall");
    public static string AcceptFor(string payee, string firm) => Say($"{payee} is {firm}", $"{firm} yw {payee}");
    public static string RefuseFor(string payee, string firm) => Say($"{payee} is not {firm}", $"Nid {firm} yw {payee}");

    public static string Basis(PlaceBasis basis) => basis switch
    {
        PlaceBasis.SaidByStaff => Say("as staff found", "fel y canfu staff"),
        PlaceBasis.PrincipalPlaceOfBusiness => Say("principal place of business", "prif fan busnes"),
        PlaceBasis.InvoiceAddress => Say("invoice address in the supplier list", "cyfeiriad anfonebu yn y rhestr cyflenwyr"),
        PlaceBasis.RegisteredOffice => Say("registered office", "swyddfa gofrestredig"),
        PlaceBasis.TradingBranch => Say("branch that does the work", "cangen sy’n gwneud y gwaith"),
        PlaceBasis.Ownership => Say("ownership", "perchnogaeth"),
        PlaceBasis.StaffResidence => Say("where staff live", "ble mae staff yn byw"),
        _ => NotKnown,
    };

    public static string How(LinkHow how) => how switch
    {
        LinkHow.Staff => Say("by staff", "gan staff"),
        LinkHow.SupplierNumber => Say("by the buyer’s supplier number", "yn ôl rhif cyflenwr y prynwr"),
        LinkHow.CompanyNumber => Say("by company number", "yn ôl rhif y cwmni"),
        LinkHow.VatNumber => Say("by VAT number", "yn ôl rhif TAW"),
        LinkHow.Name => Say("by an equal name that only one has", "yn ôl enw cyfartal sydd gan un yn unig"),
        _ => Say("not linked", "heb gysylltiad"),
    };

    // One payee.
    public static string SupplierNumber => Say("Supplier number", "Rhif y cyflenwr");
    public static string CompanyNumber => Say("Company number", "Rhif y cwmni");
    public static string VatNumber => Say("VAT number", "Rhif TAW");
    public static string FirmLink => Say("Linked firm", "Cwmni cysylltiedig");
    public static string InList => Say("In the supplier list", "Yn y rhestr cyflenwyr");
    public static string NotInList => Say("Not found in the supplier list", "Heb ei ganfod yn y rhestr cyflenwyr");
    public static string Nobody => Say("No firm", "Dim cwmni");
    public static string LinkedLine(string how, string by, DateTime at) => Say($"{how}, {by}, {at.ShowMoment()}", $"{how}, {by}, {at.ShowMoment()}");
    public static string Program => Say("found by the program", "canfuwyd gan y rhaglen");
    public static string FindFirm => Say("Link a registered firm", "Cysylltu cwmni cofrestredig");
    public static string FirmName => Say("Name or number of the firm", "Enw neu rif y cwmni");
    public static string Find => Say("Find", "Chwilio");
    public static string NoFirmFound(string words) => Say($"No registered firm matches “{words}”.", $"Nid oes cwmni cofrestredig yn cyfateb i “{words}”.");
    public static string LinkThis(string firm) => Say($"Link {firm}", $"Cysylltu {firm}");
    public static string SayPlace => Say("Say where it is", "Nodi ble mae");
    public static string SayPlaceLead => Say("Where it is not a registered firm but you found its principal place of business.", "Lle nad yw’n gwmni cofrestredig ond eich bod wedi canfod ei brif fan busnes.");
    public static string Postcode => Say("Postcode", "Cod post");
    public static string Seen => Say("What you saw", "Beth a welsoch");
    public static string SeenHint => Say("So that an auditor can follow it: the invoice, the firm’s website, a register", "Fel y gall archwilydd ei ddilyn: yr anfoneb, gwefan y cwmni, cofrestr");
    public static string EnterSeen => Say("Say what you saw", "Nodwch beth a welsoch");
    public static string KeepPlace => Say("Keep this place", "Cadw’r lle hwn");
    public static string Judge => Say("Or say what it is", "Neu nodi beth ydyw");
    public static string Standing(PayeeStanding standing) => standing switch
    {
        PayeeStanding.NotKnown => Say("Its place cannot be known", "Ni ellir gwybod ei le"),
        PayeeStanding.PublicBody => Say("A public body", "Corff cyhoeddus"),
        _ => Say("Open", "Agored"),
    };
    public static string StandingHint(PayeeStanding standing) => standing switch
    {
        PayeeStanding.NotKnown => Say("It stays in the base as not known and is not asked about again", "Mae’n aros yn y sylfaen fel lle anhysbys ac ni ofynnir amdano eto"),
        PayeeStanding.PublicBody => Say("Its payments leave the base as transfers between public bodies; the report shows the pounds", "Mae ei daliadau’n gadael y sylfaen fel trosglwyddiadau rhwng cyrff cyhoeddus; mae’r adroddiad yn dangos y swm"),
        _ => "",
    };
    public static string ChooseStanding => Say("Choose what it is", "Dewiswch beth ydyw");
    public static string Note => Say("Note", "Nodyn");
    public static string KeepJudgement => Say("Keep this", "Cadw hyn");
    public static string Unlink => Say("Undo the link", "Dad-wneud y cysylltiad");
    public static string UnlinkHint => Say("This firm is not suggested for it again", "Ni chynigir y cwmni hwn ar ei gyfer eto");
    public static string Reopen => Say("Take back what staff said", "Tynnu’n ôl yr hyn a ddywedodd staff");
    public static string IssuedStay => Say("Issued reports stay as they are; a month that this touches shows as changed.", "Mae adroddiadau a gyhoeddwyd yn aros fel y maent; dangosir bod mis y mae hyn yn effeithio arno wedi newid.");
    public static string Payments => Say("Payments to it", "Taliadau iddo");
    public static string FileAndRow => Say("File and row", "Ffeil a rhes");
    public static string Date => Say("Date paid", "Dyddiad talu");
    public static string LatestOnly(int shown, int all) => Say($"The latest {shown:N0} of {all:N0}", $"Y {shown:N0} diweddaraf o {all:N0}");
    public static string DoneLinked(string firm) => Say($"Linked with {firm}.", $"Wedi’i gysylltu â {firm}.");
    public static string DoneRefused(string firm) => Say($"Noted: it is not {firm}.", $"Nodwyd: nid {firm} ydyw.");
    public static string DonePlaced(string area) => Say($"Placed in {area}.", $"Wedi’i leoli yn: {area}.");
    public static string DoneJudged => Say("Noted.", "Nodwyd.");
    public static string DoneReopened => Say("It is open again.", "Mae’n agored eto.");
}
