namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>Words of the pages around the agreement: making it, reading it, signing it.</summary>
public static class AgreementText
{
    public static string Title => Say("Our agreement", "Ein cytundeb");
    public static string DocumentTitle(string group) => Say($"Consortium agreement: {group}", $"Cytundeb consortiwm: {group}");
    public static string Lead => Say("A written agreement is what buyers ask for first, and what saves friendships later. It is made from what you have agreed here, in Welsh and in English.", "Cytundeb ysgrifenedig yw’r peth cyntaf y mae prynwyr yn gofyn amdano, a’r hyn sy’n achub cyfeillgarwch yn ddiweddarach. Fe’i gwneir o’r hyn rydych wedi cytuno arno yma, yn Gymraeg ac yn Saesneg.");
    public static string NotAdvice => Say("This is a starting point and not legal advice. Ask a solicitor before you sign if anything in it matters much to you.", "Man cychwyn yw hwn, nid cyngor cyfreithiol. Gofynnwch i gyfreithiwr cyn llofnodi os yw unrhyw beth ynddo’n bwysig iawn i chi.");
    public static string TaskAgreement => Say("Make and sign your agreement", "Gwneud a llofnodi eich cytundeb");
    public static string None => Say("No agreement has been made yet. The lead makes it, and then every member reads and signs it here. When the group changes, the next version makes itself.", "Nid oes cytundeb wedi’i wneud eto. Y cwmni arweiniol sy’n ei wneud, ac yna bydd pob aelod yn ei ddarllen a’i lofnodi yma. Pan fydd y grŵp yn newid, mae’r fersiwn nesaf yn ei gwneud ei hun.");
    public static string Make => Say("Make the agreement", "Gwneud y cytundeb");
    public static string MakeNext(int number) => Say($"Make version {number}", $"Gwneud fersiwn {number}");
    public static string ChangeChoices => Say("Change the choices", "Newid y dewisiadau");
    public static string Made(int number) => Say($"Version {number} is made. Every member can sign it now.", $"Mae fersiwn {number} wedi’i gwneud. Gall pob aelod ei llofnodi nawr.");
    public static string NothingNew => Say("The agreement already says exactly this, so no new version was made.", "Mae’r cytundeb eisoes yn dweud hyn yn union, felly ni wnaed fersiwn newydd.");
    public static string Version(int number) => Say($"Version {number}", $"Fersiwn {number}");
    public static string MadeOn(string when) => Say($"made on {when}", $"gwnaed ar {when}");
    public static string Replaced(string when) => Say($"Replaced on {when}. It stays readable, and nobody signs it any more.", $"Disodlwyd ar {when}. Mae’n dal yn ddarllenadwy, ac nid oes neb yn ei llofnodi mwyach.");
    public static string Moved(string waitsFor) => Say($"The group changed after this version was made, so it no longer says what you agreed and nobody can sign it. The next version makes itself as soon as it can. Until then: {waitsFor}", $"Newidiodd y grŵp ar ôl gwneud y fersiwn hon, felly nid yw’n dweud mwyach yr hyn y cytunwyd arno ac ni all neb ei llofnodi. Mae’r fersiwn nesaf yn ei gwneud ei hun cyn gynted ag y gall. Tan hynny: {waitsFor}");
    public static string MadeItself => Say("This version made itself, because the group changed.", "Gwnaeth y fersiwn hon ei hun, am fod y grŵp wedi newid.");
    public static string ChangesSince(int number) => Say($"What changed since version {number}", $"Beth sydd wedi newid ers fersiwn {number}");
    public static string SignaturesFell(int number, string firms) => Say($"A signature stands for exact words. So the signatures to version {number} ({firms}) do not count for this one: read what changed, and sign again.", $"Mae llofnod yn sefyll dros union eiriau. Felly nid yw’r llofnodion i fersiwn {number} ({firms}) yn cyfrif ar gyfer hon: darllenwch beth sydd wedi newid, a llofnodwch eto.");
    public static string NoLonger => Say("Before", "Cynt");
    public static string NowSays => Say("Now", "Nawr");
    public static string ChangesIn(int clauses) => Say(clauses == 1 ? "One clause reads otherwise." : $"{clauses} clauses read otherwise.", clauses switch { 1 => "Mae un cymal yn darllen yn wahanol.", 2 => "Mae dau gymal yn darllen yn wahanol.", 3 => "Mae tri chymal yn darllen yn wahanol.", 4 => "Mae pedwar cymal yn darllen yn wahanol.", 5 => "Mae pum cymal yn darllen yn wahanol.", 6 => "Mae chwe chymal yn darllen yn wahanol.", _ => $"Mae {clauses} o gymalau’n darllen yn wahanol." });
    public static string AllVersions => Say("All versions", "Pob fersiwn");
    public static string Fingerprint => Say("Fingerprint of the words in both languages (SHA-256)", "Ôl bys y geiriau yn y ddwy iaith (SHA-256)");
    public static string Download(string language) => Say($"PDF in {language}", $"PDF yn {language}");
    public static string English => Say("English", "Saesneg");
    public static string Welsh => Say("Welsh", "Cymraeg");
    public static string NoPdf => Say("No PDF can be made just now. Print this page instead, or try again later.", "Ni ellir gwneud PDF ar hyn o bryd. Argraffwch y dudalen hon yn lle hynny, neu rhowch gynnig arall arni’n ddiweddarach.");
    public static string ReadOther => Say("Read it in Welsh", "Darllen yn Saesneg");
    public static string SignedOf(int signed, int all) => Say($"{signed} of {all} signed", $"{signed} o {all} wedi llofnodi");
    public static string AllSigned => Say("Signed by every member", "Wedi’i lofnodi gan bob aelod");
    public static string NotMade => Say("Not made", "Heb ei wneud");
    public static string OutOfDate => Say("Out of date", "Wedi dyddio");

    // Signing
    public static string Signatures => Say("Signatures", "Llofnodion");
    public static string SignedLine(string name, string role, string firm, string when) => Say($"{name}, {role}, for {firm}, on {when}", $"{name}, {role}, dros {firm}, ar {when}");
    public static string NotYet(string firm) => Say($"{firm} has not signed", $"Nid yw {firm} wedi llofnodi");
    public static string SignFor(string firm) => Say($"Sign for {firm}", $"Llofnodi dros {firm}");
    public static string YourName => Say("Your full name", "Eich enw llawn");
    public static string YourRole => Say("What you are in the firm", "Beth ydych chi yn y cwmni");
    public static string YourRoleHint => Say("Such as director, partner or owner. You must be allowed to sign for the firm.", "Er enghraifft cyfarwyddwr, partner neu berchennog. Rhaid i chi gael llofnodi dros y cwmni.");
    public static string Agree => Say("I have read the agreement and my firm is bound by it", "Rwyf wedi darllen y cytundeb ac mae fy nghwmni wedi’i rwymo ganddo");
    public static string Sign => Say("Sign the agreement", "Llofnodi’r cytundeb");
    public static string Signed => Say("The agreement is signed for your firm.", "Mae’r cytundeb wedi’i lofnodi dros eich cwmni.");
    public static string TickAgree => Say("Tick that you have read the agreement and your firm is bound by it", "Ticiwch eich bod wedi darllen y cytundeb a bod eich cwmni wedi’i rwymo ganddo");
    public static string EnterName => Say("Enter your full name", "Rhowch eich enw llawn");
    public static string EnterRole => Say("Enter what you are in the firm", "Rhowch beth ydych chi yn y cwmni");
    public static string TooLong => Say("Use 120 characters or fewer", "Defnyddiwch 120 nod neu lai");
    public static string NotCurrent => Say("This version is no longer the one to sign. Read the group’s agreement as it is now.", "Nid y fersiwn hon yw’r un i’w llofnodi mwyach. Darllenwch gytundeb y grŵp fel y mae nawr.");
    public static string NotWhatWasRead => Say("The agreement is not the one that you read. Read this one before you sign it.", "Nid dyma’r cytundeb a ddarllenoch. Darllenwch hwn cyn ei lofnodi.");

    // The short form
    public static string ChoicesTitle => Say("Where groups differ", "Lle mae grwpiau’n wahanol");
    public static string ChoicesLead => Say("Ten choices. What most small groups take is filled in; talk over those that matter to you.", "Deg dewis. Mae’r hyn y mae’r rhan fwyaf o grwpiau bach yn ei gymryd wedi’i lenwi; trafodwch y rhai sy’n bwysig i chi.");
    public static string Decide => Say("How do you decide?", "Sut rydych chi’n penderfynu?");
    public static string Costs => Say("Who pays for preparing the bid?", "Pwy sy’n talu am baratoi’r cynnig?");
    public static string Losses => Say("Between yourselves, who bears a loss?", "Rhyngoch chi, pwy sy’n ysgwyddo colled?");
    public static string Insured => Say("Who insures the work?", "Pwy sy’n yswirio’r gwaith?");
    public static string Paid => Say("Whom does the buyer pay?", "Pwy mae’r prynwr yn ei dalu?");
    public static string PayWithin => Say("Within how many days of being paid does the lead pay the others?", "O fewn sawl diwrnod i gael ei dalu y mae’r cwmni arweiniol yn talu’r lleill?");
    public static string PayWithinHint(int law) => Say($"At most {law}: the law’s own term.", $"Dim mwy na {law}: cyfnod y gyfraith ei hun.");
    public static string MadeWhose => Say("Who owns what you make for this work?", "Pwy sy’n berchen ar yr hyn a wnewch ar gyfer y gwaith hwn?");
    public static string Settled => Say("If talking does not settle a dispute, what then?", "Os na fydd siarad yn datrys anghydfod, beth wedyn?");
    public static string IfLost => Say("If the bid does not win?", "Os na fydd y cynnig yn ennill?");
    public static string Exclusive => Say("Nobody bids for the same work in another way, unless all agree and it is declared", "Nid oes neb yn cynnig am yr un gwaith mewn ffordd arall, oni bai bod pawb yn cytuno a’i fod wedi’i ddatgan");
    public static string MembersSeePrices => Say("Every member reads the prices of the bid before it signs", "Mae pob aelod yn darllen prisiau’r cynnig cyn llofnodi");
    public static string MembersSeePricesHint => Say("Otherwise only the lead sees their figures until the bids are opened. It counts once every member has signed this agreement. A price sheet stays its firm’s own either way.", "Fel arall, dim ond y cwmni arweiniol sy’n gweld eu ffigurau nes i’r cynigion gael eu hagor. Mae’n cyfrif unwaith y bydd pob aelod wedi llofnodi’r cytundeb hwn. Mae taflen brisiau’n aros yn eiddo i’w chwmni’r naill ffordd neu’r llall.");
    public static string LeavingNotice => Say("Days of notice before a member leaves", "Dyddiau o rybudd cyn i aelod adael");
    public static string SecretFor => Say("Years for which what you learn stays confidential afterwards", "Blynyddoedd y mae’r hyn a ddysgwch yn aros yn gyfrinachol wedyn");
    public static string PayWithinLaw(int law) => Say($"Enter a number of days from 1 to {law}", $"Rhowch nifer o ddyddiau o 1 i {law}");
    public static string LeavingRange => Say("Enter a number of days from 0 to 90", "Rhowch nifer o ddyddiau o 0 i 90");
    public static string SecretRange => Say("Enter a number of years from 1 to 10", "Rhowch nifer o flynyddoedd o 1 i 10");

    public static string Name(this DecideBy by) => by switch { DecideBy.Everyone => Say("Everyone must agree", "Rhaid i bawb gytuno"), DecideBy.MostMembers => Say("Most members, one vote each", "Y rhan fwyaf o aelodau, un bleidlais yr un"), _ => Say("Whoever holds most of the shares", "Pwy bynnag sy’n dal y rhan fwyaf o’r cyfrannau") };
    public static string Name(this CostsOf of) => of == CostsOf.EachItsOwn ? Say("Each pays its own", "Pob un yn talu ei gost ei hun") : Say("All together, by share", "Pawb gyda’i gilydd, yn ôl cyfran");
    public static string Name(this LossesOf of) => of == LossesOf.WhoeverCausedIt ? Say("Whoever caused it", "Pwy bynnag a’i hachosodd") : Say("All together, by share", "Pawb gyda’i gilydd, yn ôl cyfran");
    public static string Name(this InsuredBy by) => by == InsuredBy.EachItsOwn ? Say("Each insures its own part", "Pob un yn yswirio ei ran ei hun") : Say("The lead insures all of it and shares the premium", "Y cwmni arweiniol yn yswirio’r cyfan ac yn rhannu’r premiwm");
    public static string Name(this PaidThrough through) => through == PaidThrough.Lead ? Say("The lead, who pays the others", "Y cwmni arweiniol, sy’n talu’r lleill") : Say("Each member directly", "Pob aelod yn uniongyrchol");
    public static string Name(this MadeBelongsTo to) => to == MadeBelongsTo.WhoeverMadeIt ? Say("Whoever made it; the others may use it for this contract", "Pwy bynnag a’i gwnaeth; caiff y lleill ei ddefnyddio ar gyfer y contract hwn") : Say("All together, by share", "Pawb gyda’i gilydd, yn ôl cyfran");
    public static string Name(this SettledBy by) => by == SettledBy.Mediation ? Say("A mediator helps", "Mae cyfryngwr yn helpu") : Say("An independent expert decides", "Mae arbenigwr annibynnol yn penderfynu");
    public static string Name(this OnLoss loss) => loss == OnLoss.EndsAtOnce ? Say("The agreement ends", "Daw’r cytundeb i ben") : Say("You stay together for the next tender", "Rydych yn aros gyda’ch gilydd ar gyfer y tendr nesaf");
}
