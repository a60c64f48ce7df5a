namespace LocalProcure.Domain.Evaluations;

/// <summary>The words from the decision to the contract.</summary>
public static class AwardText
{
    // Reasons
    public static string SayHowDrawn => Say("Say how the lots were drawn: who drew, before which witnesses, and what came", "Dywedwch sut y tynnwyd y goelbren: pwy a dynnodd, gerbron pa dystion, a beth ddaeth");
    public static string SummaryIsSent => Say("The summaries have been sent and cannot change any more.", "Mae’r crynodebau wedi’u hanfon ac ni ellir eu newid mwyach.");
    public static string NoticeIsOut => Say("The award has been made known, so the decision stands. It can only be ended with the whole procurement, before a contract.", "Mae’r dyfarniad wedi’i wneud yn hysbys, felly mae’r penderfyniad yn sefyll. Dim ond gyda’r caffaeliad cyfan y gellir ei derfynu, cyn contract.");
    public static string LaterLotFirst => Say("A later lot was decided by counting on this one. Take that decision back first", "Penderfynwyd ar lot diweddarach gan ddibynnu ar hwn. Tynnwch y penderfyniad hwnnw yn ôl yn gyntaf");
    public static string EnterTakeBackReason => Say("Say why the decision is taken back", "Dywedwch pam y tynnir y penderfyniad yn ôl");
    public static string TakeBack => Say("Take the decision back", "Tynnu’r penderfyniad yn ôl");
    public static string TakeBackLead => Say("The contract can be decided again. What was decided stays on the record with your reason. Every assessment summary is written anew, because it compares with the winner.", "Gellir penderfynu ar y contract eto. Mae’r hyn a benderfynwyd yn aros ar y cofnod gyda’ch rheswm. Caiff pob crynodeb asesu ei ysgrifennu o’r newydd, am ei fod yn cymharu â’r enillydd.");
    public static string TakeBackTells(int bidders) => Say(bidders == 1 ? "1 bidder has read its summary and is told that the decision was taken back." : $"{bidders} bidders have read their summaries and are told that the decision was taken back.", bidders switch { 1 => "Mae 1 cynigydd wedi darllen ei grynodeb a chaiff wybod bod y penderfyniad wedi’i dynnu’n ôl.", 2 => "Mae 2 gynigydd wedi darllen eu crynodebau a chânt wybod bod y penderfyniad wedi’i dynnu’n ôl.", 3 or 6 => $"Mae {bidders} chynigydd wedi darllen eu crynodebau a chânt wybod bod y penderfyniad wedi’i dynnu’n ôl.", _ => $"Mae {bidders} cynigydd wedi darllen eu crynodebau a chânt wybod bod y penderfyniad wedi’i dynnu’n ôl." });
    public static string TakenBack => Say("The decision was taken back", "Tynnwyd y penderfyniad yn ôl");
    public static string TakenBackOn(string who, DateTime at) => Say($"Taken back by {who} on {at.ShowMoment()}", $"Tynnwyd yn ôl gan {who} ar {at.ShowMoment()}");
    public static string TakeBackReason => Say("Why it is taken back", "Pam y caiff ei dynnu’n ôl");
    public static string MailTakenBack(string title) => Say($"The decision on “{title}” was taken back", $"Tynnwyd y penderfyniad ar “{title}” yn ôl");
    public static string MailTakenBackBody(string reason) => Say($"The buyer took back its decision before the award was made known. Its reason: {reason}\n\nThe summary that you were sent no longer stands. You get a new one when it has decided again.", $"Tynnodd y prynwr ei benderfyniad yn ôl cyn gwneud y dyfarniad yn hysbys. Ei reswm: {reason}\n\nNid yw’r crynodeb a anfonwyd atoch yn sefyll mwyach. Cewch un newydd pan fydd wedi penderfynu eto.");
    public static string MailLotEnded(string title) => Say($"A lot of “{title}” is not awarded", $"Ni ddyfernir un o lotiau “{title}”");
    public static string MailLotEndedBody(string lot, string reason) => Say($"The buyer has ended {lot} without an award. Its reason: {reason}", $"Mae’r prynwr wedi terfynu {lot} heb ddyfarnu. Ei reswm: {reason}");
    public static string ToSign => Say("Record the signing", "Cofnodi’r llofnodi");
    public static string SignedAlready(DateOnly on) => Say($"signed {on.ShowDate()}", $"llofnodwyd {on.ShowDate()}");
    public static string NotSigned => Say("not signed yet", "heb ei lofnodi eto");
    public static string DecideFirst => Say("First decide who is to get the contract.", "Yn gyntaf penderfynwch pwy sydd i gael y contract.");
    public static string SummariesFirst => Say("Every assessed bidder must have its summary before the award notice (Procurement Act 2023 s.50(3)).", "Rhaid i bob cynigydd a aseswyd gael ei grynodeb cyn yr hysbysiad dyfarnu (Deddf Caffael 2023 a.50(3)).");
    public static string SummariesMissing(int missing) => Say(missing == 1 ? "1 assessment summary is not written yet. Every assessed bidder must have one before the award notice (Procurement Act 2023 s.50(3))." : $"{missing} assessment summaries are not written yet. Every assessed bidder must have one before the award notice (Procurement Act 2023 s.50(3)).", missing switch { 1 => "Nid yw 1 crynodeb asesu wedi’i ysgrifennu eto. Rhaid i bob cynigydd a aseswyd gael un cyn yr hysbysiad dyfarnu (Deddf Caffael 2023 a.50(3)).", 2 => "Nid yw 2 grynodeb asesu wedi’u hysgrifennu eto. Rhaid i bob cynigydd a aseswyd gael un cyn yr hysbysiad dyfarnu (Deddf Caffael 2023 a.50(3)).", 3 or 6 => $"Nid yw {missing} chrynodeb asesu wedi’u hysgrifennu eto. Rhaid i bob cynigydd a aseswyd gael un cyn yr hysbysiad dyfarnu (Deddf Caffael 2023 a.50(3)).", _ => $"Nid yw {missing} crynodeb asesu wedi’u hysgrifennu eto. Rhaid i bob cynigydd a aseswyd gael un cyn yr hysbysiad dyfarnu (Deddf Caffael 2023 a.50(3))." });
    public static string EnterNoticeReference => Say("Enter the reference of the contract award notice (UK6)", "Rhowch gyfeirnod yr hysbysiad dyfarnu contract (UK6)");
    public static string NoticeNotYetOut => Say("The notice must be out before it is recorded here", "Rhaid i’r hysbysiad fod wedi’i gyhoeddi cyn ei gofnodi yma");
    public static string NoticeBeforeSummaries(DateTime sent) => Say($"The notice must come after the summaries, which were sent on {sent.ShowMoment()}", $"Rhaid i’r hysbysiad ddod ar ôl y crynodebau, a anfonwyd {sent.ShowMoment()}");
    public static string StandstillNeeded(int days) => Say($"The law asks for a standstill of at least {days} working days (Procurement Act 2023 s.51)", $"Mae’r gyfraith yn gofyn am gyfnod segur o {days} diwrnod gwaith o leiaf (Deddf Caffael 2023 a.51)");
    public static string StandstillTooShort(int days) => Say($"A standstill is at least {days} working days, a voluntary one too (Procurement Act 2023 s.51)", $"Mae cyfnod segur yn {days} diwrnod gwaith o leiaf, un gwirfoddol hefyd (Deddf Caffael 2023 a.51)");
    public static string StandstillTooLong => Say("A standstill is at most 60 working days here", "Mae cyfnod segur yn 60 diwrnod gwaith ar y mwyaf yma");
    public static string EnterStandstill => Say("Enter the working days of standstill as a whole number, 0 for none", "Rhowch ddiwrnodau gwaith y cyfnod segur fel rhif cyfan, 0 am ddim");
    public static string StandstillUntil(DateOnly last) => Say($"The standstill lasts until the end of {last.ShowDay()}. No contract may be entered before {last.AddDays(1).ShowDay()}.", $"Mae’r cyfnod segur yn para tan ddiwedd {last.ShowDay()}. Ni ellir ymrwymo i gontract cyn {last.AddDays(1).ShowDay()}.");
    public static string AlreadyAnnounced => Say("The award notice has already been recorded.", "Mae’r hysbysiad dyfarnu eisoes wedi’i gofnodi.");
    public static string AnnounceFirst => Say("First record the award notice.", "Yn gyntaf cofnodwch yr hysbysiad dyfarnu.");
    public static string WhenPublished => Say("Enter when the notice was published", "Rhowch pryd y cyhoeddwyd yr hysbysiad");
    public static string EnterSummary => Say("Say what was good and what was missing in this bid", "Dywedwch beth oedd yn dda a beth oedd ar goll yn y cynnig hwn");
    public static string EnterWinnerSummary => Say("Say how the winning bid compares", "Dywedwch sut mae’r cynnig buddugol yn cymharu");
    public static string UndecidedMatters(int count) => Say(count == 1 ? "1 matter about a bid is not decided yet." : $"{count} matters about bids are not decided yet.", count switch { 1 => "Nid yw 1 mater am gynnig wedi’i benderfynu eto.", 2 => "Nid yw 2 fater am gynigion wedi’u penderfynu eto.", _ => $"Nid yw {count} mater am gynigion wedi’u penderfynu eto." });
    public static string ChecksMissing(int count) => Say(count == 1 ? "1 firm of the winning bid has not been checked against the exclusion grounds and the debarment list (Procurement Act 2023 ss.26 and 28)." : $"{count} firms of the winning bid have not been checked against the exclusion grounds and the debarment list (Procurement Act 2023 ss.26 and 28).", count switch { 1 => "Nid yw 1 cwmni o’r cynnig buddugol wedi’i wirio yn erbyn y seiliau eithrio a’r rhestr rhagwahardd (Deddf Caffael 2023 aa.26 a 28).", 2 => "Nid yw 2 gwmni o’r cynnig buddugol wedi’u gwirio yn erbyn y seiliau eithrio a’r rhestr rhagwahardd (Deddf Caffael 2023 aa.26 a 28).", 3 or 6 => $"Nid yw {count} chwmni o’r cynnig buddugol wedi’u gwirio yn erbyn y seiliau eithrio a’r rhestr rhagwahardd (Deddf Caffael 2023 aa.26 a 28).", _ => $"Nid yw {count} cwmni o’r cynnig buddugol wedi’u gwirio yn erbyn y seiliau eithrio a’r rhestr rhagwahardd (Deddf Caffael 2023 aa.26 a 28)." });

    public static string SubContractorsNotSaid => Say("The winning bid does not say whether it intends sub-contractors. Ask the bidder, look everybody named up on the debarment list, and record the answer among the checks (Procurement Act 2023 s.28(1)).", "Nid yw’r cynnig buddugol yn dweud a yw’n bwriadu defnyddio is-gontractwyr. Gofynnwch i’r cynigydd, chwiliwch am bawb a enwir ar y rhestr rhagwahardd, a chofnodwch yr ateb ymhlith y gwiriadau (Deddf Caffael 2023 a.28(1)).");
    public static string MembersNotAgreed(string firms) => Say($"Not every member of the winning group has accepted its role and share in its own account. Still missing: {firms}. The firm has been told; the contract can be awarded once it has accepted.", $"Nid yw pob aelod o’r grŵp buddugol wedi derbyn ei rôl a’i gyfran yn ei gyfrif ei hun. Yn dal ar goll: {firms}. Mae’r cwmni wedi cael gwybod; gellir dyfarnu’r contract ar ôl iddo dderbyn.");
    public static string FoundButNotDecided => Say("A check found something about a firm of the winning bid. Raise it with the bidder and decide first.", "Canfu gwiriad rywbeth am un o gwmnïau’r cynnig buddugol. Codwch ef gyda’r cynigydd a phenderfynwch yn gyntaf.");
    public static string NoStandstillFigure => Say("There is no figure for the standstill on the day on which this procurement began. Project staff can enter it.", "Nid oes ffigur ar gyfer y cyfnod segur ar y diwrnod y dechreuodd y caffaeliad hwn. Gall staff y prosiect ei nodi.");
    public static string EarlierLotFirst(string lot) => Say($"Lots are decided in the order of their numbers. First decide {lot}.", $"Penderfynir ar lotiau yn nhrefn eu rhifau. Yn gyntaf penderfynwch ar {lot}.");

    // Pages
    public static string LotRule(int? most) => most is { } limit
        ? Say($"Lots are decided in the order of their numbers. A bidder may win at most {limit}; one that has won so many is passed over for the lots that follow.", $"Penderfynir ar lotiau yn nhrefn eu rhifau. Caiff cynigydd ennill {limit} ar y mwyaf; caiff un sydd wedi ennill cynifer ei hepgor ar gyfer y lotiau sy’n dilyn.")
        : Say("Lots are decided in the order of their numbers. A bidder may win any number of them.", "Penderfynir ar lotiau yn nhrefn eu rhifau. Caiff cynigydd ennill unrhyw nifer ohonynt.");
    public static string NoBidForLot => Say("Nobody bid for this lot.", "Ni chynigiodd neb am y lot hwn.");
    public static string AtLimit(string names, int most) => Say($"Passed over, because of the limit of {most} lots that one bidder may win: {names}", $"Wedi’u hepgor, oherwydd y terfyn o {most} lot y caiff un cynigydd eu hennill: {names}");
    public static string NoStandstillNow => Say("No standstill is running.", "Nid oes cyfnod segur ar waith.");
    public static string Title => Say("Award", "Dyfarnu");
    public static string Steps => Say("Steps to the contract", "Camau at y contract");
    public static string StepDecide => Say("Decide who is to get the contract", "Penderfynu pwy sydd i gael y contract");
    public static string StepSummaries => Say("Write and send every bidder’s assessment summary", "Ysgrifennu ac anfon crynodeb asesu pob cynigydd");
    public static string StepNotice => Say("Record the contract award notice", "Cofnodi’r hysbysiad dyfarnu contract");
    public static string StepTell => Say("Make the award known", "Gwneud y dyfarniad yn hysbys");
    public static string StepStandstill => Say("Keep the standstill", "Cadw’r cyfnod segur");
    public static string StepContract => Say("Enter the contract", "Ymrwymo i’r contract");
    public static string WriteFor(string bidder) => Say($"Write the summary for {bidder}", $"Ysgrifennu’r crynodeb ar gyfer {bidder}");
    public static string AboutOwn => Say("About this bid", "Am y cynnig hwn");
    public static string AboutOwnHint => Say("The bidder reads this beside its scores and the agreed reasons. The agreed reasons are filled in to begin with: check and improve them.", "Bydd y cynigydd yn darllen hwn wrth ymyl ei sgoriau a’r rhesymau y cytunwyd arnynt. Mae’r rhesymau wedi’u llenwi i gychwyn: gwiriwch a gwellwch hwy.");
    public static string AboutWinner => Say("About the winning bid, compared with this one", "Am y cynnig buddugol, o’i gymharu â hwn");
    public static string AboutWinnerHint => Say("Do not give away the winner’s prices or trade secrets (Procurement Act 2023 s.94).", "Peidiwch â datgelu prisiau na chyfrinachau masnachol yr enillydd (Deddf Caffael 2023 a.94).");
    public static string SaveSummary => Say("Save the summary", "Cadw’r crynodeb");
    public static string Written => Say("Written", "Wedi’i ysgrifennu");
    public static string NotWritten => Say("Not written yet", "Heb ei ysgrifennu eto");
    public static string SentOn(DateTime at) => Say($"Sent on {at.ShowMoment()}", $"Anfonwyd {at.ShowMoment()}");
    public static string SendAll => Say("Send every summary", "Anfon pob crynodeb");
    public static string SendAllExplained => Say("All go at the same moment, by e-mail and to the bidder’s own page. After that they cannot change.", "Mae pob un yn mynd ar yr un pryd, drwy e-bost ac i dudalen y cynigydd ei hun. Ar ôl hynny ni ellir eu newid.");
    public static string AllAreSent => Say("Every bidder has its summary.", "Mae gan bob cynigydd ei grynodeb.");
    public static string NoticeExplained => Say("LocalProcure is not a legal channel. Publish the contract award notice (UK6) on Sell2Wales or Find a Tender, then record its reference and time here. The standstill begins with that day.", "Nid yw LocalProcure yn sianel gyfreithiol. Cyhoeddwch yr hysbysiad dyfarnu contract (UK6) ar GwerthwchiGymru neu Canfod Tendr, yna cofnodwch ei gyfeirnod a’i amser yma. Mae’r cyfnod segur yn dechrau â’r diwrnod hwnnw.");
    public static string TellExplained => Say("Below the threshold the law asks for no award notice and no standstill. You may keep a voluntary standstill; it begins with today.", "Islaw’r trothwy nid yw’r gyfraith yn gofyn am hysbysiad dyfarnu na chyfnod segur. Cewch gadw cyfnod segur gwirfoddol; mae’n dechrau heddiw.");
    public static string Reference => Say("Reference of the notice", "Cyfeirnod yr hysbysiad");
    public static string ReferenceHint => Say("As Sell2Wales or Find a Tender shows it", "Fel y mae GwerthwchiGymru neu Canfod Tendr yn ei ddangos");
    public static string PublishedOn => Say("Day on which it was published", "Y diwrnod y’i cyhoeddwyd");
    public static string PublishedTime => Say("Time, UK time", "Amser, amser y DU");
    public static string StandstillDays => Say("Working days of standstill", "Diwrnodau gwaith y cyfnod segur");
    public static string StandstillDaysHint(int least, bool mandatory) => mandatory
        ? Say($"At least {least}, beginning with the day of the notice", $"O leiaf {least}, gan ddechrau â diwrnod yr hysbysiad")
        : Say($"0 for none; otherwise at least {least}", $"0 am ddim; fel arall o leiaf {least}");
    public static string RecordNotice => Say("Record the notice", "Cofnodi’r hysbysiad");
    public static string MakeKnown => Say("Make the award known", "Gwneud y dyfarniad yn hysbys");
    public static string NoticeIs(string reference, DateTime at) => Say($"Notice {reference}, published on {at.ShowMoment()}", $"Hysbysiad {reference}, cyhoeddwyd {at.ShowMoment()}");
    public static string MadeKnownOn(DateTime at) => Say($"Made known on {at.ShowMoment()}", $"Gwnaed yn hysbys {at.ShowMoment()}");
    public static string NoStandstill => Say("No standstill is kept.", "Ni chedwir cyfnod segur.");
    public static string NameOf(StandstillKind kind) => kind switch
    {
        StandstillKind.Mandatory => Say("Mandatory standstill", "Cyfnod segur gorfodol"),
        StandstillKind.Voluntary => Say("Voluntary standstill", "Cyfnod segur gwirfoddol"),
        _ => Say("No standstill", "Dim cyfnod segur"),
    };
    public static string StandstillIs(int days, DateOnly last) => Say($"{days} working days, to the end of {last.ShowDay()}", $"{days} diwrnod gwaith, hyd ddiwedd {last.ShowDay()}");
    public static string CalendarExplained => Say("A day counts when it is no Saturday, no Sunday and no bank holiday in any part of the United Kingdom (Procurement Act 2023 s.123).", "Mae diwrnod yn cyfrif os nad yw’n ddydd Sadwrn, yn ddydd Sul nac yn ŵyl banc mewn unrhyw ran o’r Deyrnas Unedig (Deddf Caffael 2023 a.123).");
    public static string WorkingDay(int number) => Say($"Day {number}", $"Diwrnod {number}");
    public static string Holiday => Say("Holiday", "Gŵyl");
    public static string Weekend => Say("Weekend", "Penwythnos");
    public static string FromHere => Say("Contract from here", "Contract o hyn ymlaen");
    public static string EnterContract => Say("Enter the contract", "Ymrwymo i’r contract");
    public static string EnterExplained => Say("Do this on the day on which both sides have signed. The contract then appears in the public register.", "Gwnewch hyn ar y diwrnod y mae’r ddwy ochr wedi llofnodi. Yna mae’r contract yn ymddangos yn y gofrestr gyhoeddus.");
    public static string ContractEntered => Say("The contract has been entered and is in the public register.", "Ymrwymwyd i’r contract ac mae yn y gofrestr gyhoeddus.");
    public static string SeeContract => Say("See the contract", "Gweld y contract");
    public static string Waiting => Say("Cannot start yet", "Ni ellir dechrau eto");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string Draw => Say("How the lots were drawn", "Sut y tynnwyd y goelbren");
    public static string DrawHint => Say("The published rule leaves these bids equal. Draw lots, then write who drew, before which witnesses, and what came.", "Mae’r rheol a gyhoeddwyd yn gadael y cynigion hyn yn gyfartal. Tynnwch goelbren, yna ysgrifennwch pwy a dynnodd, gerbron pa dystion, a beth ddaeth.");
    public static string PartedBy(string rule) => Say($"Equal totals, parted by the published rule: {rule}", $"Cyfansymiau cyfartal, wedi’u gwahanu gan y rheol a gyhoeddwyd: {rule}");
    public static string DecisionSaved => Say("The decision is recorded. Now write every bidder’s summary.", "Mae’r penderfyniad wedi’i gofnodi. Nawr ysgrifennwch grynodeb pob cynigydd.");
    public static string StandstillMailFact => Say("Standstill", "Cyfnod segur");
    public static string NoticeToday => Say("The buyer will record the contract award notice next; the standstill begins with it.", "Bydd y prynwr yn cofnodi’r hysbysiad dyfarnu contract nesaf; mae’r cyfnod segur yn dechrau ag ef.");
    public static string MailStandstill(string tender) => Say($"The award of “{tender}” is published", $"Mae dyfarniad “{tender}” wedi’i gyhoeddi");
}
