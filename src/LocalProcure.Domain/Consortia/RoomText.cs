namespace LocalProcure.Domain.Consortia;

/// <summary>Words of the consortium's own pages: the list, starting one, and the room.</summary>
public static class RoomText
{
    // The list
    public static string Title => Say("Consortia", "Consortia");
    public static string BackToGroup => Say("Back to the group", "Yn ôl i’r grŵp");
    public static string Lead => Say("Bid together for work that is too big, or too broad, for one firm.", "Cynigiwch gyda’ch gilydd am waith sy’n rhy fawr, neu’n rhy eang, i un cwmni.");
    public static string Mine => Say("Your consortia", "Eich consortia");
    public static string None => Say("Your firms are not in a consortium yet.", "Nid yw eich cwmnïau mewn consortiwm eto.");
    public static string InvitedTo => Say("You are invited", "Rydych wedi’ch gwahodd");
    public static string Standing => Say("Standing group", "Grŵp sefydlog");
    public static string StartStanding => Say("Start a standing group", "Dechrau grŵp sefydlog");
    public static string FindTender => Say("Find a tender to bid for together", "Chwilio am dendr i gynnig amdano gyda’ch gilydd");
    public static string NoFirm => Say("You are not in a firm yet. Register your firm first, then come back here.", "Nid ydych mewn cwmni eto. Cofrestrwch eich cwmni yn gyntaf, yna dewch yn ôl yma.");
    public static string RegisterFirm => Say("Register your firm", "Cofrestru eich cwmni");
    public static string LedBy(string firm) => Say($"led by {firm}", $"dan arweiniad {firm}");
    public static string HasEnded => Say("Ended", "Wedi dod i ben");

    // What a consortium is
    public static string WhatIsIt => Say("What a consortium is", "Beth yw consortiwm");
    public static string WhatItIs => Say("A consortium is two or more firms that make one bid. What one of you can show counts for all: a buyer must accept that one member meets a condition for the group.", "Consortiwm yw dau gwmni neu fwy sy’n gwneud un cynnig. Mae’r hyn y gall un ohonoch ei ddangos yn cyfrif i bawb: rhaid i brynwr dderbyn bod un aelod yn bodloni amod dros y grŵp.");
    public static string WhatLeadDoes => Say("One firm leads. It invites the others, sets roles and shares with them, and submits the bid.", "Mae un cwmni’n arwain. Mae’n gwahodd y lleill, yn pennu rolau a chyfrannau gyda nhw, ac yn cyflwyno’r cynnig.");
    public static string WhatSigningDoes => Say("Every member signs the exact version of the bid. If anything changes, everyone is told and signs again. Nobody can be bound to words that they have not seen.", "Mae pob aelod yn llofnodi union fersiwn y cynnig. Os bydd unrhyw beth yn newid, dywedir wrth bawb ac maent yn llofnodi eto. Ni ellir rhwymo neb i eiriau nad ydynt wedi’u gweld.");
    public static string WhoSees => Say("Until the bids are opened only the members can see the group. Then the buyer sees members, roles and shares.", "Nes i’r cynigion gael eu hagor dim ond yr aelodau all weld y grŵp. Wedyn mae’r prynwr yn gweld yr aelodau, y rolau a’r cyfrannau.");
    public static string CompetitionWarning => Say("Bid together only when you could not, or not as well, bid alone. Share no more than this bid needs: agreeing prices with a competitor for other work is against the law.", "Cynigiwch gyda’ch gilydd dim ond pan na allech gynnig ar eich pen eich hun, neu ddim cystal. Peidiwch â rhannu mwy nag sydd ei angen ar y cynnig hwn: mae cytuno ar brisiau gyda chystadleuydd ar gyfer gwaith arall yn erbyn y gyfraith.");

    // Start and edit
    public static string Start => Say("Start a consortium", "Dechrau consortiwm");
    public static string StartFor(string tender) => Say($"Start a consortium for “{tender}”", $"Dechrau consortiwm ar gyfer “{tender}”");
    public static string StandingHint => Say("A standing group is ready for the next tender. When one comes, each member is asked again.", "Mae grŵp sefydlog yn barod ar gyfer y tendr nesaf. Pan ddaw un, gofynnir i bob aelod eto.");
    public static string UseStanding => Say("Use a standing group", "Defnyddio grŵp sefydlog");
    public static string UseStandingHint => Say("Its members are asked to accept for this tender, with the same roles and shares.", "Gofynnir i’w aelodau dderbyn ar gyfer y tendr hwn, gyda’r un rolau a chyfrannau.");
    public static string CallLead => Say("These firms would be asked to accept their part anew for this tender. Nobody has been asked yet.", "Gofynnir i’r cwmnïau hyn dderbyn eu rhan o’r newydd ar gyfer y tendr hwn. Ni ofynnwyd i neb eto.");
    public static string CallSend => Say("Ask these firms", "Gofyn i’r cwmnïau hyn");
    public static string UseThis(string name) => Say($"Ask “{name}” together", $"Galw “{name}” ynghyd");
    public static string LeadFirm => Say("Which of your firms leads?", "Pa un o’ch cwmnïau sy’n arwain?");
    public static string Name => Say("Name of the consortium", "Enw’r consortiwm");
    public static string NameHint => Say("The buyer sees it after opening. You can use your firms’ names.", "Bydd y prynwr yn ei weld ar ôl agor y cynigion. Gallwch ddefnyddio enwau eich cwmnïau.");
    public static string Why => Say("Why are you bidding together?", "Pam rydych chi’n cynnig gyda’ch gilydd?");
    public static string WhyHint => Say("Say what each could not do alone, such as a skill, the size of the work or the area. It shows the buyer that the group is real, and that it is lawful.", "Dywedwch beth na allai pob un ei wneud ar ei ben ei hun, fel sgìl, maint y gwaith neu’r ardal. Mae’n dangos i’r prynwr fod y grŵp yn un go iawn, a’i fod yn gyfreithlon.");
    public static string WhyOther => Say("The same in Welsh", "Yr un peth yn Saesneg");
    public static string Model => Say("How will you work with the buyer?", "Sut byddwch chi’n gweithio gyda’r prynwr?");
    public static string ModelHint => Say("It decides who answers for the work. You can change it until the bid is submitted.", "Mae’n penderfynu pwy sy’n atebol am y gwaith. Gallwch ei newid nes i’r cynnig gael ei gyflwyno.");
    public static string YourRole => Say("What will your firm do?", "Beth fydd eich cwmni’n ei wneud?");
    public static string RoleHint => Say("A short line, such as “electrical work and testing”.", "Llinell fer, fel “gwaith trydanol a phrofi”.");
    public static string Declaration => Say("Why this firm also bids elsewhere for this tender", "Pam mae’r cwmni hwn hefyd yn cynnig mewn man arall am y tendr hwn");
    public static string DeclarationHint => Say("Say how the two bids are kept apart. It is recorded, and the buyer reads it after opening.", "Dywedwch sut y cedwir y ddau gynnig ar wahân. Fe’i cofnodir, a bydd y prynwr yn ei ddarllen ar ôl agor y cynigion.");
    public static string EnterName => Say("Enter a name for the consortium", "Rhowch enw i’r consortiwm");
    public static string NameTooLong => Say("The name must be 120 characters or fewer", "Rhaid i’r enw fod yn 120 nod neu lai");
    public static string EnterWhy => Say("Say why you are bidding together", "Dywedwch pam rydych chi’n cynnig gyda’ch gilydd");
    public static string WhyTooLong => Say("The reason must be 2,000 characters or fewer", "Rhaid i’r rheswm fod yn 2,000 nod neu lai");
    public static string ChooseModel => Say("Choose how you will work with the buyer", "Dewiswch sut byddwch chi’n gweithio gyda’r prynwr");
    public static string ChooseFirm => Say("Choose one of your firms", "Dewiswch un o’ch cwmnïau");
    public static string EnterRole => Say("Say what the firm will do", "Dywedwch beth fydd y cwmni’n ei wneud");
    public static string RoleTooLong => Say("The role must be 200 characters or fewer", "Rhaid i’r rôl fod yn 200 nod neu lai");
    public static string DeclarationTooLong => Say("The declaration must be 1,000 characters or fewer", "Rhaid i’r datganiad fod yn 1,000 nod neu lai");
    public static string Save => Say("Save", "Cadw");
    public static string SaveResets => Say("Saving a change resets the signatures and tells every member why.", "Mae cadw newid yn ailosod y llofnodion ac yn dweud wrth bob aelod pam.");
    public static string EditTitle => Say("Name, reason and model", "Enw, rheswm a model");
    public static string Started => Say("The consortium is started. Now invite your partners.", "Mae’r consortiwm wedi’i ddechrau. Nawr gwahoddwch eich partneriaid.");
    public static string Saved => Say("Saved.", "Wedi’i gadw.");

    // The room
    public static string For(string tender) => Say($"For “{tender}”", $"Ar gyfer “{tender}”");
    public static string WhatToDo => Say("What to do", "Beth i’w wneud");
    public static string TaskWhy => Say("Say why together, and how", "Dweud pam gyda’ch gilydd, a sut");
    public static string TaskPartners => Say("Bring your partners in", "Dod â’ch partneriaid i mewn");
    public static string TaskShares => Say("Agree roles and shares", "Cytuno ar rolau a chyfrannau");
    public static string TaskBid => Say("Write the joint bid", "Ysgrifennu’r cynnig ar y cyd");
    public static string TaskSign => Say("Every member signs", "Pob aelod yn llofnodi");
    public static string TaskSubmit => Say("The lead submits the bid", "Y cwmni arweiniol yn cyflwyno’r cynnig");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string Waiting => Say("Waiting", "Yn aros");
    public static string NotYet => Say("Cannot start yet", "Methu dechrau eto");
    public static string BidVersion(int version) => Say($"Version {version}", $"Fersiwn {version}");
    public static string NotStarted => Say("Not started", "Heb ei ddechrau");
    public static string Submitted => Say("Submitted", "Wedi’i gyflwyno");
    public static string SignedOf(int signed, int all) => Say($"{signed} of {all} signed", $"{signed} o {all} wedi llofnodi");
    public static string Members => Say("Members and shares", "Aelodau a chyfrannau");
    public static string Firm => Say("Firm", "Cwmni");
    public static string Role => Say("Role", "Rôl");
    public static string Share => Say("Share", "Cyfran");
    public static string Status => Say("Status", "Statws");
    public static string Signed => Say("Signed", "Wedi llofnodi");
    public static string NotSignedYet => Say("Not signed", "Heb lofnodi");
    public static string LeadTag => Say("Lead", "Arweinydd");
    public static string Total => Say("Total", "Cyfanswm");
    public static string SignedLine(string person, string when, int version) => Say($"{person} signed version {version} on {when}", $"Llofnododd {person} fersiwn {version} ar {when}");
    public static string DeclaredElsewhere => Say("Also bids elsewhere for this tender, declared:", "Hefyd yn cynnig mewn man arall am y tendr hwn, wedi’i ddatgan:");
    public static string Before => Say("Earlier members and invitations", "Aelodau a gwahoddiadau blaenorol");
    public static string InvitePartner => Say("Invite a partner", "Gwahodd partner");
    public static string ChangeShares => Say("Change roles and shares", "Newid rolau a chyfrannau");
    public static string HandOver => Say("Make another firm the lead", "Gwneud cwmni arall yn arweinydd");
    public static string Leave => Say("Leave this consortium", "Gadael y consortiwm hwn");
    public static string Declare => Say("Declare that your firm also bids elsewhere", "Datgan bod eich cwmni hefyd yn cynnig mewn man arall");
    public static string DeclareMeans => Say("A firm may be in one bid for a tender only, unless it says openly why two are independent. All signatures are reset and every member is told; the buyer reads it after opening.", "Dim ond mewn un cynnig am dendr y caiff cwmni fod, oni bai ei fod yn dweud yn agored pam mae dau’n annibynnol. Bydd pob llofnod yn cael ei ailosod a dywedir wrth bob aelod; bydd y prynwr yn ei ddarllen ar ôl agor y cynigion.");
    public static string Declared => Say("Declared. Every member has been told.", "Wedi’i ddatgan. Mae pob aelod wedi cael gwybod.");
    public static string DeclareButton => Say("Declare", "Datgan");
    public static string End => Say("End this consortium", "Dod â’r consortiwm hwn i ben");
    public static string Remove => Say("Remove", "Tynnu");
    public static string WithdrawInvitation => Say("Withdraw invitation", "Tynnu’r gwahoddiad yn ôl");
    public static string KeepTogether => Say("Stay together for the next tender", "Aros gyda’ch gilydd ar gyfer y tendr nesaf");
    public static string KeepTogetherMeans => Say("Every member is asked again and accepts its part anew. Then the group can be called together for any tender.", "Gofynnir i bob aelod eto ac mae’n derbyn ei ran o’r newydd. Yna gellir galw’r grŵp ynghyd ar gyfer unrhyw dendr.");
    public static string KeptTogether => Say("The group stands ready for the next tender. Every member has been asked.", "Mae’r grŵp yn barod ar gyfer y tendr nesaf. Gofynnwyd i bob aelod.");
    public static string AlreadyStanding => Say("This group already stands ready for any tender.", "Mae’r grŵp hwn eisoes yn barod ar gyfer unrhyw dendr.");
    public static string TenderRuns => Say("The tender is still open. Finish this bid first.", "Mae’r tendr yn dal ar agor. Gorffennwch y cynnig hwn yn gyntaf.");
    public static string Feedback => Say("Read the feedback together", "Darllen yr adborth gyda’ch gilydd");
    public static string FeedbackMeans => Say("What the buyer thought of your bid, part by part, and of the winning one. Every member sees the same.", "Barn y prynwr am eich cynnig, fesul rhan, ac am yr un a enillodd. Mae pob aelod yn gweld yr un peth.");
    public static string AfterwardsTitle => Say("Afterwards", "Wedyn");
    public static string YourContracts => Say("Your contracts, invoices and commitments", "Eich contractau, anfonebau ac ymrwymiadau");
    public static string InviteInPlace => Say("Invite another firm in its place", "Gwahodd cwmni arall yn ei le");
    public static string InviteAgain => Say("Invite again", "Gwahodd eto");
    public static string Messages => Say("Messages", "Negeseuon");
    public static string Files => Say("Files", "Ffeiliau");
    public static string Trail => Say("Who did what, when", "Pwy wnaeth beth, a phryd");
    public static string PrivateRoom => Say("Private to the members. Messages and files are kept encrypted.", "Yn breifat i’r aelodau. Cedwir negeseuon a ffeiliau wedi’u hamgryptio.");
    public static string ThisGroup => Say("This group", "Y grŵp hwn");
    public static string Closes => Say("Closes", "Yn cau");
    public static string ClosesOn(DateTime closes) => Say($"Closes {closes.ShowMoment()}", $"Yn cau {closes.ShowMoment()}");
    public static string ClosesOrClosed(DateTime closes, bool isOpen) => isOpen ? ClosesOn(closes) : Say($"Closed {closes.ShowMoment()}", $"Caeodd {closes.ShowMoment()}");
    public static string TheRoom => Say("The private room", "Yr ystafell breifat");
    public static string Closed => Say("The tender has closed.", "Mae’r tendr wedi cau.");

    public static string TimeLeft(TimeSpan left) => left switch
    {
        { TotalDays: >= 2 } => Say($"{(int)left.TotalDays} days left", WelshDays((int)left.TotalDays) + " ar ôl"),
        { TotalHours: >= 2 } => Say($"{(int)left.TotalHours} hours left", WelshHours((int)left.TotalHours) + " ar ôl"),
        { TotalMinutes: >= 2 } => Say($"{(int)left.TotalMinutes} minutes left", $"{(int)left.TotalMinutes} munud ar ôl"),
        { Ticks: > 0 } => Say("less than two minutes left", "llai na dwy funud ar ôl"),
        _ => Closed,
    };

    private static string WelshDays(int days) => days switch { 2 => "2 ddiwrnod", _ => $"{days} diwrnod" };
    private static string WelshHours(int hours) => $"{hours} awr";
}
