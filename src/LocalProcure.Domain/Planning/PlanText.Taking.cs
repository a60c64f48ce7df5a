namespace LocalProcure.Domain.Planning;

/// <summary>The words of taking part: interest, partners, market engagement, events, and the e-mails about them.</summary>
public static partial class PlanText
{
    // Interest and partners
    public static string Interested => Say("We are interested", "Mae gennym ddiddordeb");
    public static string InterestTitle => Say("Your firm’s interest", "Diddordeb eich cwmni");
    public static string InterestLead => Say("You hear when the tender is out, when events are added and when plans change. Nobody else learns of it unless you say so here.", "Byddwch yn clywed pan gyhoeddir y tendr, pan ychwanegir digwyddiadau a phan fydd cynlluniau’n newid. Ni fydd neb arall yn gwybod oni bai eich bod yn dweud hynny yma.");
    public static string WhichFirm => Say("Which firm?", "Pa gwmni?");
    public static string TellBuyer => Say("Tell the buyer that we are interested", "Dweud wrth y prynwr fod gennym ddiddordeb");
    public static string TellBuyerHint => Say("The buyer sees your firm’s name. It gives no advantage in the tender", "Bydd y prynwr yn gweld enw’ch cwmni. Nid yw’n rhoi mantais yn y tendr");
    public static string BeSeen => Say("Let other interested firms find us as a partner", "Gadael i gwmnïau eraill â diddordeb ein canfod fel partner");
    public static string BeSeenHint => Say("Firms that are interested in this plan themselves see your firm’s name and what you write below. The buyer does not", "Bydd cwmnïau sydd eu hunain â diddordeb yn y cynllun hwn yn gweld enw’ch cwmni a’r hyn a ysgrifennwch isod. Ni fydd y prynwr yn ei weld");
    public static string Offers => Say("What could you do, and what do you look for in a partner?", "Beth allech chi ei wneud, ac am beth rydych yn chwilio mewn partner?");
    public static string SaveInterest => Say("Save our interest", "Cadw ein diddordeb");
    public static string InterestSaved => Say("Your interest is saved. You will hear when something happens.", "Mae’ch diddordeb wedi’i gadw. Byddwch yn clywed pan fydd rhywbeth yn digwydd.");
    public static string EndInterest => Say("No longer interested", "Dim diddordeb mwyach");
    public static string InterestEnded => Say("Your interest is ended and nobody sees it any more.", "Mae’ch diddordeb wedi dod i ben ac nid oes neb yn ei weld mwyach.");
    public static string FirmInterested(string firm) => Say($"{firm} is interested", $"Mae gan {firm} ddiddordeb");
    public static string WhoKnows(bool buyer, bool firms) => (buyer, firms) switch
    {
        (true, true) => Say("The buyer knows, and other interested firms can find you.", "Mae’r prynwr yn gwybod, a gall cwmnïau eraill â diddordeb eich canfod."),
        (true, false) => Say("The buyer knows. Other firms do not.", "Mae’r prynwr yn gwybod. Nid yw cwmnïau eraill."),
        (false, true) => Say("Other interested firms can find you. The buyer does not know.", "Gall cwmnïau eraill â diddordeb eich canfod. Nid yw’r prynwr yn gwybod."),
        _ => Say("Nobody else knows.", "Nid oes neb arall yn gwybod."),
    };
    public static string ChangeInterest => Say("Change who may know", "Newid pwy gaiff wybod");
    public static string Partners => Say("Firms that look for partners on this", "Cwmnïau sy’n chwilio am bartneriaid ar hwn");
    public static string PartnersLead => Say("Each chose to be seen by firms that are interested too.", "Dewisodd pob un gael ei weld gan gwmnïau eraill â diddordeb.");
    public static string NoPartners => Say("No other firm has chosen to be seen yet.", "Nid oes unrhyw gwmni arall wedi dewis cael ei weld eto.");
    public static string StartGroup => Say("Start a group to bid together", "Dechrau grŵp i gynnig ar y cyd");
    public static string NeedsFirm => Say("Register a firm to say that you are interested.", "Cofrestrwch gwmni i ddweud bod gennych ddiddordeb.");
    public static string SignInToShow => Say("Sign in to say that your firm is interested.", "Mewngofnodwch i ddweud bod gan eich cwmni ddiddordeb.");

    // Writing an engagement
    public static string NewEngagement => Say("Talk to the market", "Ymgysylltu â’r farchnad");
    public static string EngagementLead => Say("Preliminary market engagement (ss.16 and 17). Everybody reads this, and nobody may gain an unfair advantage by taking part.", "Ymgysylltu rhagarweiniol â’r farchnad (a.16 ac a.17). Mae pawb yn darllen hwn, ac ni chaiff neb fantais annheg o gymryd rhan.");
    public static string PurposesQuestion => Say("What is it for?", "Beth yw’r diben?");
    public static string AboutEnglish => Say("What you would like to hear about, in English", "Am beth yr hoffech glywed, yn Saesneg");
    public static string AboutWelsh => Say("What you would like to hear about, in Welsh", "Am beth yr hoffech glywed, yn Gymraeg");
    public static string HowEnglish => Say("How firms take part, in English", "Sut mae cwmnïau’n cymryd rhan, yn Saesneg");
    public static string HowWelsh => Say("How firms take part, in Welsh", "Sut mae cwmnïau’n cymryd rhan, yn Gymraeg");
    public static string FairnessEnglish => Say("How nobody gains an unfair advantage, in English", "Sut nad oes neb yn cael mantais annheg, yn Saesneg");
    public static string FairnessWelsh => Say("How nobody gains an unfair advantage, in Welsh", "Sut nad oes neb yn cael mantais annheg, yn Gymraeg");
    public static string FairnessHint => Say("For example, everything that is said is published here before the tender", "Er enghraifft, cyhoeddir popeth a ddywedir yma cyn y tendr");
    public static string EndsOnQuestion => Say("Until when do you listen?", "Tan pryd rydych yn gwrando?");
    public static string PublishEngagement => Say("Publish the notice of engagement", "Cyhoeddi’r hysbysiad ymgysylltu");
    public static string EngagementPublished => Say("The notice of engagement is published, and interested firms are told.", "Mae’r hysbysiad ymgysylltu wedi’i gyhoeddi, ac mae cwmnïau â diddordeb yn cael gwybod.");
    public static string RecordEngagementNotice => Say("Record the UK2 notice, or why there is none", "Cofnodi’r hysbysiad UK2, neu pam nad oes un");
    public static string PublishFindings => Say("Publish what came of it", "Cyhoeddi beth ddaeth o hyn");
    public static string FindingsLead => Say("What you learned, and everything that you told those who took part, so that the others know as much.", "Yr hyn a ddysgoch, a phopeth a ddywedoch wrth y rhai a gymerodd ran, fel bod y lleill yn gwybod cymaint.");
    public static string FindingsEnglish => Say("What came of it, in English", "Beth ddaeth o hyn, yn Saesneg");
    public static string FindingsWelsh => Say("What came of it, in Welsh", "Beth ddaeth o hyn, yn Gymraeg");
    public static string FindingsPublished => Say("Published for everybody", "Cyhoeddwyd i bawb");

    // Events
    public static string Events => Say("Events", "Digwyddiadau");
    public static string NoEvents => Say("No event is planned.", "Nid oes digwyddiad wedi’i drefnu.");
    public static string AddEvent => Say("Add an event", "Ychwanegu digwyddiad");
    public static string ChangeEvent => Say("Change the event", "Newid y digwyddiad");
    public static string EventAboutEnglish => Say("About the event, in English", "Am y digwyddiad, yn Saesneg");
    public static string EventAboutWelsh => Say("About the event, in Welsh", "Am y digwyddiad, yn Gymraeg");
    public static string EventDate => Say("Date", "Dyddiad");
    public static string From => Say("From", "O");
    public static string To => Say("To", "Hyd");
    public static string TimeHint => Say("Like 14:00", "Fel 14:00");
    public static string OnlineLink => Say("Online link", "Dolen ar-lein");
    public static string OnlineHint => Say("Only those who sign up see it", "Dim ond y rhai sy’n cofrestru sy’n ei gweld");
    public static string PlacesQuestion => Say("How many can come?", "Faint all ddod?");
    public static string PlacesHint => Say("Leave empty for no limit. When it is full, others wait and move up", "Gadewch yn wag os nad oes terfyn. Pan fydd yn llawn, bydd eraill yn aros ac yn symud i fyny");
    public static string EventAdded => Say("The event is added, and interested firms are told.", "Mae’r digwyddiad wedi’i ychwanegu, ac mae cwmnïau â diddordeb yn cael gwybod.");
    public static string EventSaved => Say("The event is changed. Everybody who signed up is told if its time or place changed.", "Mae’r digwyddiad wedi’i newid. Bydd pawb a gofrestrodd yn cael gwybod os newidiodd yr amser neu’r lle.");
    public static string CancelEvent => Say("Cancel the event", "Canslo’r digwyddiad");
    public static string EventIsCancelled => Say("The event is cancelled and everybody who signed up is told.", "Mae’r digwyddiad wedi’i ganslo ac mae pawb a gofrestrodd yn cael gwybod.");
    public static string Online => Say("Online", "Ar-lein");
    public static string When(DateTime from, DateTime to) => from.UkDate() == to.UkDate()
        ? Say($"{from.UkDate().ShowDay()}, {from.ToUk():HH:mm} to {to.ToUk():HH:mm}, UK time", $"{from.UkDate().ShowDay()}, {from.ToUk():HH:mm} i {to.ToUk():HH:mm}, amser y DU")
        : Say($"{from.ShowMoment()} to {to.ShowMoment()}", $"{from.ShowMoment()} i {to.ShowMoment()}");
    public static string PlacesLeft(int left) => Say(
        left switch { 0 => "Full: you can wait for a place", 1 => "1 place left", _ => $"{left} places left" },
        left switch { 0 => "Llawn: gallwch aros am le", 1 => "1 lle ar ôl", 2 => "2 le ar ôl", _ => $"{left} lle ar ôl" });
    public static string SignUp => Say("Sign up", "Cofrestru");
    public static string SignUpLead => Say("The buyer sees your name, your firm and your needs, to run the event. It gives no advantage in the tender.", "Bydd y prynwr yn gweld eich enw, eich cwmni a’ch anghenion, er mwyn cynnal y digwyddiad. Nid yw’n rhoi mantais yn y tendr.");
    public static string ForFirm => Say("For which firm?", "Ar ran pa gwmni?");
    public static string NoFirm => Say("None of them", "Dim un ohonynt");
    public static string Needs => Say("What do you need to take part?", "Beth sydd ei angen arnoch i gymryd rhan?");
    public static string NeedsHint => Say("For example step-free access, an interpreter, Welsh", "Er enghraifft mynediad heb risiau, dehonglydd, y Gymraeg");
    public static string YouAreIn => Say("You have a place.", "Mae gennych le.");
    public static string YouWait => Say("You are waiting for a place. We tell you when there is one.", "Rydych yn aros am le. Byddwn yn dweud wrthych pan fydd un.");
    public static string Leave => Say("Cancel my place", "Canslo fy lle");
    public static string Left => Say("Your place is cancelled.", "Mae’ch lle wedi’i ganslo.");
    public static string SignedUp => Say("You are signed up. We remind you the day before.", "Rydych wedi cofrestru. Byddwn yn eich atgoffa’r diwrnod cynt.");
    public static string JoinOnline => Say("Join online", "Ymuno ar-lein");
    public static string WhoComes => Say("Who is coming", "Pwy sy’n dod");
    public static string Coming(int count) => Say($"{count} signed up", $"{count} wedi cofrestru");
    public static string Waiting(int count) => Say($"{count} waiting", $"{count} yn aros");
    public static string NobodyComes => Say("Nobody has signed up yet.", "Nid oes neb wedi cofrestru eto.");
    public static string Name => Say("Name", "Enw");
    public static string Firm => Say("Firm", "Cwmni");
    public static string NeedsColumn => Say("Needs", "Anghenion");
    public static string SignedUpOn => Say("Signed up", "Cofrestrodd");

    // E-mails and desk
    public static string AlertSubject(int count, string title) => count == 1 ? Say($"Coming up: {title}", $"Ar y gweill: {title}") : Say($"{count} planned procurements for you", $"Caffaeliadau wedi’u cynllunio i chi: {count}");
    public static string AlertWhy(string firms) => Say($"You get this because plans of public bodies match the interests of {firms}.", $"Rydych yn cael hwn am fod cynlluniau cyrff cyhoeddus yn cyd-fynd â diddordebau {firms}.");
    public static string WhyInterested => Say("You get this because your firm said that it is interested.", "Rydych yn cael hwn am fod eich cwmni wedi dangos diddordeb.");
    public static string WhySignedUp => Say("You get this because you signed up for this event.", "Rydych yn cael hwn am eich bod wedi cofrestru ar gyfer y digwyddiad hwn.");
    public static string TenderOutSubject(string title) => Say($"The tender you waited for is out: {title}", $"Mae’r tendr y buoch yn aros amdano wedi’i gyhoeddi: {title}");
    public static string MovedSubject(string title) => Say($"New date for a plan: {title}", $"Dyddiad newydd i gynllun: {title}");
    public static string YouWaitShort => Say("waiting", "yn aros");
    public static string EventOn(DateTime at) => Say($"Event on {at.ShowDate()}", $"Digwyddiad ar {at.ShowDate()}");
    public static string DroppedSubject(string title) => Say($"No longer planned: {title}", $"Ddim yn yr arfaeth mwyach: {title}");
    public static string EngagementSubject(string title) => Say($"The buyer wants to hear from you: {title}", $"Mae’r prynwr am glywed gennych: {title}");
    public static string FindingsSubject(string title) => Say($"What came of the market engagement: {title}", $"Canlyniad yr ymgysylltu â’r farchnad: {title}");
    public static string EventSubject(string title) => Say($"New event: {title}", $"Digwyddiad newydd: {title}");
    public static string EventChangedSubject(string title) => Say($"Event changed: {title}", $"Newid i’r digwyddiad: {title}");
    public static string EventCancelledSubject(string title) => Say($"Event cancelled: {title}", $"Digwyddiad wedi’i ganslo: {title}");
    public static string PlaceSubject(string title) => Say($"You have a place: {title}", $"Mae gennych le: {title}");
    public static string WaitSubject(string title) => Say($"You are waiting for a place: {title}", $"Rydych yn aros am le: {title}");
    public static string ReminderSubject(string title) => Say($"Reminder: {title}", $"Nodyn atgoffa: {title}");
    public static string See => Say("See the plan", "Gweld y cynllun");
    public static string WhenLabel => Say("When", "Pryd");
    public static string PlaceLabel => Say("Place", "Lleoliad");
    public static string DeskStartTender => Say("Start the tender that you planned", "Dechrau’r tendr a gynlluniwyd gennych");
    public static string DeskFinishPlan => Say("Finish the plan and publish it", "Gorffen y cynllun a’i gyhoeddi");
    public static string DeskRunEvent => Say("Your event is coming", "Mae’ch digwyddiad ar ddod");
    public static string DeskEvent => Say("An event you signed up for", "Digwyddiad y cofrestroch ar ei gyfer");
    public static string DeskInterested => Say("Coming up, and you are interested", "Ar y gweill, ac mae gennych ddiddordeb");
    public static string DeskNew => Say("Coming up, and it suits you", "Ar y gweill, ac yn addas i chi");
    public static string DeskFindings => Say("Publish what came of the engagement", "Cyhoeddi canlyniad yr ymgysylltu");
}
