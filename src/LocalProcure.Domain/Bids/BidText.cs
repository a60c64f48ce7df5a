namespace LocalProcure.Domain.Bids;

/// <summary>The words for writing and handing in bids.</summary>
public static class BidText
{
    // Reasons
    public static string Closed(DateTime closesAt) => Say($"This tender closed on {closesAt.ShowMoment()}. Nothing in the bid can change any more.", $"Caeodd y tendr hwn {closesAt.ShowMoment()}. Ni ellir newid dim yn y cynnig mwyach.");
    public static string TooLate(DateTime closesAt) => Say($"This tender closed on {closesAt.ShowMoment()}. The bid was not accepted.", $"Caeodd y tendr hwn {closesAt.ShowMoment()}. Ni dderbyniwyd y cynnig.");
    public static string NotOpen => Say("This tender is not open for bids.", "Nid yw’r tendr hwn ar agor i gynigion.");
    public static string WithdrawFirst => Say("This bid has been submitted. Withdraw it first if you want to change it.", "Mae’r cynnig hwn wedi’i gyflwyno. Tynnwch ef yn ôl yn gyntaf os ydych am ei newid.");
    public static string NothingWritten => Say("Nothing has been written in this bid yet.", "Does dim wedi’i ysgrifennu yn y cynnig hwn eto.");
    public static string AlreadySubmitted => Say("This bid has already been submitted.", "Mae’r cynnig hwn eisoes wedi’i gyflwyno.");
    public static string NothingToWithdraw => Say("There is no submitted bid to withdraw.", "Nid oes cynnig wedi’i gyflwyno i’w dynnu’n ôl.");
    public static string NotReady(int missing) => Say(
        missing == 1 ? "1 thing is still missing." : $"{missing} things are still missing.",
        missing switch { 1 => "Mae 1 peth ar goll o hyd.", 2 => "Mae 2 beth ar goll o hyd.", 3 or 6 => $"Mae {missing} pheth ar goll o hyd.", _ => $"Mae {missing} peth ar goll o hyd." });
    public static string TooManyCharacters(int most) => Say($"Use at most {most} characters", $"Defnyddiwch hyd at {most} nod");
    public static string YouWorkForTheBuyer => Say("You work for the buyer of this tender, so you cannot take part in a bid for it.", "Rydych yn gweithio i brynwr y tendr hwn, felly ni allwch gymryd rhan mewn cynnig amdano.");
    public static string OneSideOnly => Say("You already act under a mandate for another bidder for this tender. One person may act for one side only.", "Rydych eisoes yn gweithredu o dan fandad dros gynigydd arall am y tendr hwn. Dim ond dros un ochr y caiff un person weithredu.");
    public static string SomeoneElseChanged => Say("Someone in your group changed this while you were writing. Their text is shown below yours: bring the two together, then save again.", "Newidiodd rhywun yn eich grŵp hwn tra oeddech yn ysgrifennu. Dangosir eu testun nhw o dan eich un chi: dewch â’r ddau at ei gilydd, yna cadwch eto.");
    public static string NotAnswered => Say("Not answered yet", "Heb ei ateb eto");
    public static string PricesMissing => Say("Fill in every price", "Llenwch bob pris");
    public static string TheirText => Say("What is saved now", "Yr hyn sydd wedi’i gadw nawr");
    public static string ChangedMeanwhile => Say("The bid was changed after you opened this page. Check it again before you submit.", "Newidiwyd y cynnig ar ôl i chi agor y dudalen hon. Gwiriwch ef eto cyn ei gyflwyno.");

    // List
    public static string MyBids => Say("My bids", "Fy nghynigion");
    public static string NoBids => Say("You have not started a bid. Open a tender and choose “Start a bid”.", "Nid ydych wedi dechrau cynnig. Agorwch dendr a dewis “Dechrau cynnig”.");
    public static string FindTenders => Say("Find a tender", "Chwilio am dendr");
    public static string Tender => Say("Tender", "Tendr");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string Bidder => Say("Bidder", "Cynigydd");
    public static string ClosesOn(DateTime at) => Say($"Closes {at.ShowMoment()}", $"Yn cau {at.ShowMoment()}");
    public static string State => Say("State", "Cyflwr");
    public static string StatusDraft => Say("Draft, not submitted", "Drafft, heb ei gyflwyno");
    public static string StatusSubmitted => Say("Submitted, sealed", "Wedi’i gyflwyno, dan sêl");
    public static string StatusWithdrawn => Say("Withdrawn, not submitted", "Wedi’i dynnu’n ôl, heb ei gyflwyno");
    public static string StatusNotSubmitted => Say("Not submitted in time", "Heb ei gyflwyno mewn pryd");
    public static string StatusOpened => Say("Opened by the buyer", "Wedi’i agor gan y prynwr");

    // Start
    public static string StartBid => Say("Start a bid", "Dechrau cynnig");
    public static string StartFor(string tender) => Say($"Start a bid for “{tender}”", $"Dechrau cynnig am “{tender}”");
    public static string WhichFirm => Say("Which firm is bidding?", "Pa gwmni sy’n cynnig?");
    public static string ChooseFirm => Say("Choose the firm that is bidding", "Dewiswch y cwmni sy’n cynnig");
    public static string NoFirm => Say("To bid you need to belong to a firm on LocalProcure. Register yours, or ask its owner to invite you.", "I gynnig rhaid i chi berthyn i gwmni ar LocalProcure. Cofrestrwch eich un chi, neu gofynnwch i’w berchennog eich gwahodd.");
    public static string SealedPromise => Say("Only people in your firm can see that this bid exists. It is encrypted from the first word, and nobody else can read it, or see that it is there, until the tender has closed and two officers of the buyer open it together.", "Dim ond pobl yn eich cwmni chi all weld bod y cynnig hwn yn bodoli. Mae wedi’i amgryptio o’r gair cyntaf, ac ni all neb arall ei ddarllen, na gweld ei fod yno, nes bod y tendr wedi cau a dau swyddog i’r prynwr yn ei agor gyda’i gilydd.");
    public static string SealedPromiseOfGroup => Say("Only people in the firms of your group can see that this bid exists. It is encrypted from the first word, and nobody else can read it, or see that it is there, until the tender has closed and two officers of the buyer open it together.", "Dim ond pobl yng nghwmnïau eich grŵp chi all weld bod y cynnig hwn yn bodoli. Mae wedi’i amgryptio o’r gair cyntaf, ac ni all neb arall ei ddarllen, na gweld ei fod yno, nes bod y tendr wedi cau a dau swyddog i’r prynwr yn ei agor gyda’i gilydd.");
    public static string SealedPromiseOfEither => Say("Only people in your firm, or in the firms of your group for a joint bid, can see that this bid exists. It is encrypted from the first word, and nobody else can read it, or see that it is there, until the tender has closed and two officers of the buyer open it together.", "Dim ond pobl yn eich cwmni chi, neu yng nghwmnïau eich grŵp ar gyfer cynnig ar y cyd, all weld bod y cynnig hwn yn bodoli. Mae wedi’i amgryptio o’r gair cyntaf, ac ni all neb arall ei ddarllen, na gweld ei fod yno, nes bod y tendr wedi cau a dau swyddog i’r prynwr yn ei agor gyda’i gilydd.");

    // The bid
    public static string YourBid => Say("Your bid", "Eich cynnig");
    public static string JointBid => Say("Joint bid", "Cynnig ar y cyd");
    public static string WhatIsAsked => Say("What the buyer asks for", "Yr hyn y mae’r prynwr yn gofyn amdano");
    public static string Questions => Say("Questions", "Cwestiynau");
    public static string Prices => Say("Prices", "Prisiau");
    public static string Files => Say("Attached files", "Ffeiliau atodol");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string Optional => Say("Optional", "Dewisol");
    public static string Missing => Say("What is missing", "Beth sydd ar goll");
    public static string NothingMissing => Say("Nothing is missing. You can submit whenever you are ready.", "Does dim ar goll. Gallwch gyflwyno pryd bynnag y byddwch yn barod.");
    public static string TimeLeft(TimeSpan left) => left.TotalDays >= 2
        ? Say($"{(int)left.TotalDays} days left", DaysWelsh((int)left.TotalDays))
        : left.TotalHours >= 2 ? Say($"{(int)left.TotalHours} hours left", $"{(int)left.TotalHours} awr ar ôl")
        : left > TimeSpan.Zero ? Say($"{Math.Max(1, (int)left.TotalMinutes)} minutes left", $"{Math.Max(1, (int)left.TotalMinutes)} munud ar ôl")
        : Say("Closed", "Wedi cau");
    public static string YouHaveUntil(DateTime closesAt) => Say($"You have until {closesAt.ShowMoment()}.", $"Mae gennych tan {closesAt.ShowMoment()}.");
    public static string Received(DateTime at) => Say($"Received on {at.ShowMoment()}", $"Derbyniwyd {at.ShowMoment()}");
    public static string Submissions => Say("What you have handed in", "Yr hyn rydych wedi’i gyflwyno");
    public static string SubmissionNumber(int number) => Say($"Submission {number}", $"Cyflwyniad {number}");
    public static string WithdrawnOn(DateTime at) => Say($"Withdrawn on {at.ShowMoment()}", $"Tynnwyd yn ôl {at.ShowMoment()}");
    public static string Stands => Say("This one counts", "Dyma’r un sy’n cyfrif");
    public static string BackToBid => Say("Back to your bid", "Yn ôl i’ch cynnig");
    public static string BackToTender => Say("Back to the tender", "Yn ôl i’r tendr");
    public static string GroupRoom => Say("Your group’s room", "Ystafell eich grŵp");
    public static string WhoDidWhat => Say("Who did what", "Pwy wnaeth beth");

    // Answers
    public static string YourAnswer => Say("Your answer", "Eich ateb");
    public static string WordLimit(int most) => Say($"Use no more than {most} words.", $"Defnyddiwch ddim mwy na {most} gair.");
    public static string WordsUsed(int words) => Say(words == 1 ? "1 word so far" : $"{words} words so far", words == 0 ? "dim geiriau hyd yma" : $"{words} gair hyd yma");
    public static string TooManyWords(int words, int most) => Say($"Your answer has {words} words; the most is {most}. Cut it by {words - most}.", $"Mae gan eich ateb {words} gair; y mwyaf yw {most}. Cwtogwch ef o {words - most}.");
    public static string Guidance => Say("What the buyer looks for", "Yr hyn y mae’r prynwr yn chwilio amdano");
    public static string DoYouMeet => Say("Do you meet this?", "A ydych yn bodloni hyn?");
    public static string YesMeets => Say("Yes", "Ie");
    public static string NoMeets => Say("No", "Na");
    public static string SayWhetherYouMeet => Say("Say whether you meet this", "Dywedwch a ydych yn bodloni hyn");
    public static string FailsIfNo => Say("If the answer is no, the bid does not pass.", "Os mai na yw’r ateb, nid yw’r cynnig yn pasio.");
    public static string Evidence => Say("How you meet it (optional)", "Sut rydych yn ei fodloni (dewisol)");
    public static string Save => Say("Save", "Cadw");
    public static string SaveAndNext => Say("Save and continue", "Cadw a pharhau");
    public static string Saved => Say("Saved.", "Wedi’i gadw.");
    public static string Worth(decimal weight) => Say($"Worth {weight:0.##}% of the marks", $"Gwerth {weight:0.##}% o’r marciau");
    public static string PassOrFail => Say("Pass or fail", "Pasio neu fethu");

    // Prices
    public static string PriceHint => Say("Prices are in pounds, net of VAT. Enter the price for one unit.", "Mae’r prisiau mewn punnoedd, heb TAW. Rhowch y pris am un uned.");
    public static string Item => Say("Item", "Eitem");
    public static string Quantity => Say("Quantity", "Nifer");
    public static string UnitPrice => Say("Price for one", "Pris am un");
    public static string UnitPricePer(string unit) => Say($"Price per {unit}, in pounds", $"Pris fesul {unit}, mewn punnoedd");
    public static string UnitPriceInPounds => Say("Price for one, in pounds", "Pris am un, mewn punnoedd");
    public static string LineTotal => Say("Total", "Cyfanswm");
    public static string GrandTotal => Say("Whole price, net of VAT", "Y pris cyfan, heb TAW");
    public static string TotalPrice => Say("Price for the whole contract", "Pris am y contract cyfan");
    public static string EnterPrice => Say("Enter a price in pounds and pence, like 1250.00", "Rhowch bris mewn punnoedd a cheiniogau, fel 1250.00");
    public static string PriceAboveNothing => Say("The whole price must be more than nothing", "Rhaid i’r pris cyfan fod yn fwy na dim");
    public static string PriceTooLarge => Say("The price is too large", "Mae’r pris yn rhy fawr");

    // Files
    public static string AddFile => Say("Attach a file", "Atodi ffeil");
    public static string FileHint => Say("PDF, Office, picture or zip, up to 50 MB. The file and its name are encrypted before they are stored.", "PDF, Office, llun neu zip, hyd at 50 MB. Caiff y ffeil a’i henw eu hamgryptio cyn eu storio.");
    public static string ForQuestion => Say("What it is for", "Ar gyfer beth y mae");
    public static string WholeBid => Say("The bid as a whole", "Y cynnig cyfan");
    public static string ChooseFile => Say("Choose a file", "Dewiswch ffeil");
    public static string FileSize(long bytes) => bytes >= 1_000_000 ? $"{bytes / 1_000_000m:0.0} MB" : $"{Math.Max(1, bytes / 1000)} kB";
    public static string Remove => Say("Remove", "Tynnu");
    public static string RemoveFile(string name) => Say($"Remove {name}", $"Tynnu {name}");
    public static string NoFiles => Say("No files attached.", "Dim ffeiliau wedi’u hatodi.");
    public static string TooManyFiles => Say("A bid can hold 30 files. Put several into one zip.", "Gall cynnig ddal 30 ffeil. Rhowch sawl un mewn un zip.");

    // Submit, receipt, withdraw
    public static string CheckYourBid => Say("Check your bid", "Gwiriwch eich cynnig");
    public static string NothingSentYet => Say("Nothing is sent until you confirm. After that the buyer still sees nothing until the tender has closed and two officers open all bids together. You can withdraw and submit again until closing.", "Ni anfonir dim nes i chi gadarnhau. Wedi hynny ni wêl y prynwr ddim nes bod y tendr wedi cau a dau swyddog yn agor pob cynnig gyda’i gilydd. Gallwch dynnu’n ôl a chyflwyno eto tan yr amser cau.");
    public static string SubmitSealed => Say("Submit sealed bid", "Cyflwyno cynnig dan sêl");
    public static string CheckAndSubmit => Say("Check and submit", "Gwirio a chyflwyno");
    public static string Submitted => Say("Your sealed bid has been received", "Mae eich cynnig dan sêl wedi’i dderbyn");
    public static string Receipt => Say("Receipt", "Derbynneb");
    public static string ReceiptReference => Say("Receipt reference", "Cyfeirnod y dderbynneb");
    public static string ReceivedAt => Say("Received", "Derbyniwyd");
    public static string ByServerClock => Say("by the server’s clock", "yn ôl cloc y gweinydd");
    public static string Fingerprint => Say("Fingerprint of the content (SHA-256)", "Ôl bys y cynnwys (SHA-256)");
    public static string Signature => Say("Signature of the receipt", "Llofnod y dderbynneb");
    public static string ReceiptExplained => Say("The fingerprint is made from everything in your bid and a secret random number that is kept inside it. If anything were changed after you submitted, it would no longer agree. When the bids are opened, the fingerprint is worked out again and compared.", "Gwneir yr ôl bys o bopeth yn eich cynnig a rhif hap cyfrinachol a gedwir y tu mewn iddo. Pe newidid unrhyw beth ar ôl i chi gyflwyno, ni fyddai’n cytuno mwyach. Pan agorir y cynigion, cyfrifir yr ôl bys eto a’i gymharu.");
    public static string WhatNext => Say("What happens next", "Beth sy’n digwydd nesaf");
    public static string NextSealed(DateTime closesAt) => Say($"Your bid stays sealed until the tender closes on {closesAt.ShowMoment()}. Until then you can withdraw it and submit again.", $"Mae eich cynnig yn aros dan sêl nes bod y tendr yn cau {closesAt.ShowMoment()}. Tan hynny gallwch ei dynnu’n ôl a chyflwyno eto.");
    public static string NextOpened => Say("After closing, two officers of the buyer open all bids together. You will hear the result by e-mail and on this page.", "Ar ôl cau, mae dau swyddog i’r prynwr yn agor pob cynnig gyda’i gilydd. Cewch glywed y canlyniad drwy e-bost ac ar y dudalen hon.");
    public static string DownloadReceipt => Say("Download the receipt", "Lawrlwytho’r dderbynneb");
    public static string DownloadCopy => Say("Download your bid and its files (zip)", "Lawrlwytho eich cynnig a’i ffeiliau (zip)");
    public static string PublicKey => Say("The key that receipts are checked with", "Yr allwedd y gwirir derbynebau â hi");
    public static string Withdraw => Say("Withdraw this bid", "Tynnu’r cynnig hwn yn ôl");
    public static string WithdrawQuestion => Say("Withdraw your submitted bid?", "Tynnu eich cynnig yn ôl?");
    public static string WithdrawExplained(DateTime closesAt) => Say($"After this no bid of yours counts, unless you submit again before {closesAt.ShowMoment()}. What you wrote is kept as a draft.", $"Ar ôl hyn ni fydd unrhyw gynnig gennych yn cyfrif, oni bai eich bod yn cyflwyno eto cyn {closesAt.ShowMoment()}. Cedwir yr hyn a ysgrifennoch fel drafft.");
    public static string Withdrawn => Say("Your bid has been withdrawn. It does not count unless you submit it again.", "Mae eich cynnig wedi’i dynnu’n ôl. Nid yw’n cyfrif oni bai eich bod yn ei gyflwyno eto.");
    public static string OnlyLeadSubmits => Say("The lead firm submits a joint bid, once every member has signed this exact version.", "Y cwmni arweiniol sy’n cyflwyno cynnig ar y cyd, ar ôl i bob aelod lofnodi’r union fersiwn hon.");
    public static string VersionNow(int version) => Say($"Version {version}", $"Fersiwn {version}");

    private static string DaysWelsh(int days) => days switch { 2 => "2 ddiwrnod ar ôl", 3 => "3 diwrnod ar ôl", 4 => "4 diwrnod ar ôl", _ => $"{days} diwrnod ar ôl" };
}
