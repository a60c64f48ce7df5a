namespace LocalProcure.Domain.Consortia;

/// <summary>Words of the members' private price sheets, the certificate of an independent bid and the record of what was shared.</summary>
public static class PriceSheetText
{
    public static string Title => Say("Prices", "Prisiau");
    public static string TaskPrices => Say("Price your own part, in private", "Prisio eich rhan eich hun, yn breifat");
    public static string Yours => Say("Your private price sheet", "Eich taflen brisiau breifat");
    public static string YoursLead(string firm) => Say($"Only people of {firm} can read these lines. The lead sees the total that you share, and the other members not even that.", $"Dim ond pobl {firm} all ddarllen y llinellau hyn. Bydd y cwmni arweiniol yn gweld y cyfanswm y byddwch yn ei rannu, ac ni fydd yr aelodau eraill yn gweld hwnnw chwaith.");
    public static string WhyPrivate => Say("Firms that know each other’s prices can be thought to fix them. Sharing a total for this bid is enough, and the law allows it.", "Gellir meddwl bod cwmnïau sy’n gwybod prisiau ei gilydd yn eu trefnu. Mae rhannu cyfanswm ar gyfer y cynnig hwn yn ddigon, ac mae’r gyfraith yn ei ganiatáu.");
    public static string What => Say("What it is", "Beth ydyw");
    public static string Towards => Say("Counts towards", "Yn cyfrif tuag at");
    public static string Quantity => Say("How many", "Faint");
    public static string Unit => Say("Price for one, without VAT", "Pris am un, heb TAW");
    public static string LineNumber(int number) => Say($"Line {number}", $"Llinell {number}");
    public static string LineTotal => Say("Total", "Cyfanswm");
    public static string SaveLines => Say("Save your prices", "Cadw eich prisiau");
    public static string LinesHint => Say("Empty a line to remove it. Three empty lines are added each time that you save.", "Gwagiwch linell i’w dileu. Ychwanegir tair llinell wag bob tro y byddwch yn cadw.");
    public static string Saved => Say("Your prices are saved. Nobody else can read them.", "Mae eich prisiau wedi’u cadw. Ni all neb arall eu darllen.");
    public static string YourTotal => Say("Your total", "Eich cyfanswm");
    public static string ShareTotal => Say("Share the total with the lead", "Rhannu’r cyfanswm gyda’r cwmni arweiniol");
    public static string ShareMeans => Say("The lead sees one total for each line of the buyer’s schedule. Your own lines stay yours.", "Bydd y cwmni arweiniol yn gweld un cyfanswm ar gyfer pob llinell o atodlen brisiau’r prynwr. Chi’n unig sy’n gweld eich llinellau eich hun.");
    public static string Shared => Say("Your total is shared with the lead.", "Mae eich cyfanswm wedi’i rannu gyda’r cwmni arweiniol.");
    public static string SharedOn(string when) => Say($"Total shared on {when}", $"Rhannwyd y cyfanswm ar {when}");
    public static string Behind => Say("You changed your prices after sharing the total. The lead still sees the earlier total.", "Rydych wedi newid eich prisiau ar ôl rhannu’r cyfanswm. Mae’r cwmni arweiniol yn dal i weld y cyfanswm cynharach.");
    public static string NotShared => Say("Has shared no total yet", "Heb rannu cyfanswm eto");
    public static string NothingToShare => Say("Save your prices before you share their total.", "Cadwch eich prisiau cyn rhannu eu cyfanswm.");
    public static string RollUp => Say("What the members’ prices come to", "Cyfanswm prisiau’r aelodau");
    public static string RollUpLead => Say("Totals only, as each member shared them. You see them because your firm leads and writes the prices into the bid.", "Cyfansymiau yn unig, fel y rhannwyd nhw gan bob aelod. Rydych yn eu gweld am fod eich cwmni’n arwain ac yn rhoi’r prisiau yn y cynnig.");
    public static string ForGroup => Say("The group together", "Y grŵp gyda’i gilydd");
    public static string ToAsk => Say("Price to write into the bid, for one", "Pris i’w roi yn y cynnig, am un");
    public static string LeadAlone(string lead) => Say($"Only {lead}, which leads, sees the totals that are shared and what they come to.", $"Dim ond {lead}, sy’n arwain, sy’n gweld y cyfansymiau a rennir a’r hyn y maent yn dod iddo.");
    public static string Waiting(int count) => Say(count == 1 ? "One member has not shared its total." : $"{count} members have not shared their totals.",
        count switch { 1 => "Mae un aelod heb rannu ei gyfanswm.", 2 => "Mae dau aelod heb rannu eu cyfansymiau.", 3 => "Mae tri aelod heb rannu eu cyfansymiau.", 6 => "Mae chwe aelod heb rannu eu cyfansymiau.", _ => $"Mae {count} aelod heb rannu eu cyfansymiau." });
    public static string NoLines => Say("This tender has no price schedule, so there is nothing to price line by line.", "Nid oes gan y tendr hwn atodlen brisiau, felly does dim i’w brisio fesul llinell.");
    public static string EnterWhat => Say("Say what the line is for", "Dywedwch beth yw’r llinell");
    public static string WhatTooLong => Say("What the line is for must be 200 characters or fewer", "Rhaid i ddisgrifiad y llinell fod yn 200 nod neu lai");
    public static string EnterQuantity => Say("Enter how many, as a number above nothing, such as 12 or 1.5", "Rhowch faint, fel rhif uwchlaw dim, er enghraifft 12 neu 1.5");
    public static string EnterUnit => Say("Enter the price for one in pounds, such as 45.50", "Rhowch y pris am un mewn punnoedd, er enghraifft 45.50");
    public static string ChooseTowards => Say("Choose which line of the buyer’s schedule it counts towards", "Dewiswch pa linell o atodlen brisiau’r prynwr y mae’n cyfrif tuag ati");
    public static string TooManyLines => Say("A price sheet holds up to 200 lines.", "Mae taflen brisiau’n dal hyd at 200 o linellau.");

    // What a member that does not see the bid's prices is told of them
    public static string HeldTitle => Say("The prices in this version", "Y prisiau yn y fersiwn hon");
    public static string HeldLead(string lead) => Say($"Only {lead}, which leads, sees the figures until the bids are opened. Your signature covers them.", $"Dim ond {lead}, sy’n arwain, sy’n gweld y ffigurau nes i’r cynigion gael eu hagor. Mae eich llofnod yn eu cynnwys.");
    public static string ReadPrices => Say("Read the prices that you sign", "Darllen y prisiau rydych yn eu llofnodi");
    public static string LinesPriced => Say("Lines with a price", "Llinellau â phris");
    public static string PricedOf(int priced, int lines) => Say($"{priced} of {lines}", $"{priced} o {lines}");
    public static string YourFirmsTotal => Say("Your firm’s own total", "Cyfanswm eich cwmni chi");
    public static string NotSharedByYou => Say("Not shared yet", "Heb ei rannu eto");
    public static string Compared => Say("Prices and members’ totals", "Prisiau a chyfansymiau’r aelodau");
    public static string IsTheirSum => Say("Each price is exactly what the members’ totals come to, up to the next whole penny.", "Mae pob pris yn union yr hyn y mae cyfansymiau’r aelodau’n dod iddo, i fyny i’r geiniog gyfan nesaf.");
    public static string IsNotTheirSum => Say("The lead has written other prices than the members’ totals come to. Ask why before you sign.", "Mae’r cwmni arweiniol wedi rhoi prisiau gwahanol i’r hyn y mae cyfansymiau’r aelodau’n dod iddo. Gofynnwch pam cyn llofnodi.");
    public static string NotPricedYet => Say("Not every line has a price yet.", "Nid oes pris gan bob llinell eto.");
    public static string MayDecideOtherwise => Say("Your agreement can let every member read the prices before it signs.", "Gall eich cytundeb adael i bob aelod ddarllen y prisiau cyn llofnodi.");
    public static string CopyLater => Say("A copy of the whole bid holds its prices. You can download it once the bids are opened; until then the lead can.", "Mae copi o’r cynnig cyfan yn cynnwys ei brisiau. Gallwch ei lawrlwytho pan fydd y cynigion wedi’u hagor; tan hynny gall y cwmni arweiniol wneud hynny.");

    // What was shared with whom
    public static string LogTitle => Say("What was shared with whom", "Beth a rannwyd gyda phwy");
    public static string LogLead => Say("Made from what happened in the room. It shows anyone who asks that you shared no more than this bid needed.", "Fe’i gwnaed o’r hyn a ddigwyddodd yn yr ystafell. Mae’n dangos i unrhyw un sy’n gofyn na rannoch fwy nag yr oedd ei angen ar y cynnig hwn.");
    public static string LogEmpty => Say("Nothing has been shared yet.", "Does dim wedi’i rannu eto.");
    public static string When => Say("When", "Pryd");
    public static string ByWhom => Say("By", "Gan");
    public static string SharedWhat => Say("What", "Beth");
    public static string WithWhom => Say("With", "Gyda");
    public static string FileShared(string name) => Say($"The file {name}", $"Y ffeil {name}");
    public static string FileGone => Say("A file, since deleted", "Ffeil, wedi’i dileu ers hynny");
    public static string FileOpened(string name, string person) => Say($"The file {name}, opened by {person}", $"Y ffeil {name}, a agorwyd gan {person}");
    public static string GoneFileOpened(string person) => Say($"A file, since deleted, opened by {person}", $"Ffeil, wedi’i dileu ers hynny, a agorwyd gan {person}");
    public static string ProfileFileOpened(string person) => Say($"A document of its profile, opened by {person}", $"Dogfen o’i broffil, a agorwyd gan {person}");
    public static string MessagesShared(int count) => Say(count == 1 ? "One message" : $"{count} messages", count switch { 1 => "Un neges", 2 => "2 neges", _ => $"{count} neges" });
    public static string ProfileShared(int number) => Say($"Version {number} of its profile, with the documents that it lets partners see", $"Fersiwn {number} o’i broffil, gyda’r dogfennau y mae’n gadael i bartneriaid eu gweld");
    public static string TotalShared => Say("The total of its prices", "Cyfanswm ei brisiau");
    public static string PricesShown(int number) => Say($"The prices of the bid, as version {number} of the agreement says", $"Prisiau’r cynnig, fel y dywed fersiwn {number} o’r cytundeb");
    public static string Joined(int files, int messages) => Say($"Joined, and can read what was in the room: files {files}, messages {messages}", $"Ymunodd, a gall ddarllen yr hyn oedd yn yr ystafell: ffeiliau {files}, negeseuon {messages}");
    public static string NobodyElse => Say("Nobody else was in the group yet", "Nid oedd neb arall yn y grŵp eto");
}
