namespace LocalProcure.Domain.Bids;

/// <summary>The words for sharing the work on a bid: who writes what, how far it is, earlier versions, comments.</summary>
public static class SectionText
{
    // Names and states
    public static string Name(this SectionKind kind) => kind switch
    {
        SectionKind.Conditions => Say("Evidence for the conditions", "Tystiolaeth ar gyfer yr amodau"),
        SectionKind.Prices => Say("Prices", "Prisiau"),
        SectionKind.Files => Say("Attached files", "Ffeiliau atodol"),
        _ => Say("Answer", "Ateb"),
    };

    public static string Name(this SectionState state) => state switch
    {
        SectionState.NotStarted => Say("Not started", "Heb ei ddechrau"),
        SectionState.Drafting => Say("Being written", "Yn cael ei ysgrifennu"),
        SectionState.Review => Say("Ready for review", "Yn barod i’w adolygu"),
        _ => Say("Done", "Wedi’i wneud"),
    };

    public static string? Colour(this SectionState state) => state switch { SectionState.NotStarted => "blue", SectionState.Drafting => "yellow", SectionState.Review => "purple", _ => null };

    // The section's panel
    public static string Work => Say("Who writes this, and how far it is", "Pwy sy’n ysgrifennu hwn, a pha mor bell y mae");
    public static string WrittenBy(string who) => Say($"Written by {who}", $"Ysgrifennir gan {who}");
    public static string NobodyYet => Say("Nobody has taken this yet", "Does neb wedi cymryd hwn eto");
    public static string DueOn(DateOnly day) => Say($"due {day.ShowDay()}", $"erbyn {day.ShowDay()}");
    public static string Late => Say("late", "yn hwyr");
    public static string HowFar => Say("How far is it?", "Pa mor bell y mae?");
    public static string SayState => Say("Save how far it is", "Cadw pa mor bell y mae");
    public static string StateSaved => Say("Saved how far it is.", "Wedi cadw pa mor bell y mae.");
    public static string WhoAndWhen => Say("Choose who writes it and by when", "Dewis pwy sy’n ei ysgrifennu ac erbyn pryd");
    public static string WhoTitle(string section) => Say($"Who writes this section: {section}", $"Pwy sy’n ysgrifennu’r adran hon: {section}");
    public static string WhoLead => Say("Those you choose are told by e-mail and see it on their desk. Everybody who writes this bid can still help.", "Caiff y rhai a ddewiswch wybod drwy e-bost a byddant yn ei weld ar eu desg. Gall pawb sy’n ysgrifennu’r cynnig hwn helpu o hyd.");
    public static string WhoLabel => Say("Who writes it?", "Pwy sy’n ei ysgrifennu?");
    public static string Everyone(string firm) => Say($"{firm} (anyone there)", $"{firm} (unrhyw un yno)");
    public static string PersonOf(string person, string firm) => $"{person}, {firm}";
    public static string ByWhen => Say("By which day?", "Erbyn pa ddiwrnod?");
    public static string ByWhenHint(DateOnly closes) => Say($"The tender closes on {closes.ShowDay()}. You can leave this empty.", $"Mae’r tendr yn cau {closes.ShowDay()}. Gallwch adael hwn yn wag.");
    public static string AfterClosing => Say("Choose a day before the tender closes", "Dewiswch ddiwrnod cyn i’r tendr gau");
    public static string Save => Say("Save", "Cadw");
    public static string Assigned => Say("Saved. Whoever is new to it has been told.", "Wedi’i gadw. Mae pwy bynnag sy’n newydd iddo wedi cael gwybod.");
    public static string TakeIt => Say("I will write this", "Fe ysgrifennaf i hwn");
    public static string Taken => Say("It is yours now.", "Chi biau hwn nawr.");
    public static string TooManyOwners(int most) => Say($"Choose at most {most}", $"Dewiswch hyd at {most}");
    public static string OwnerGone => Say("Somebody you chose is no longer in this bid. Choose again.", "Nid yw rhywun a ddewisoch yn y cynnig hwn mwyach. Dewiswch eto.");
    public static string WordsOf(int words, int? most) => most is { } limit
        ? Say($"{words} of {limit} words", $"{words} o {limit} gair")
        : Say(words == 1 ? "1 word" : $"{words} words", $"{words} gair");

    // Editing together
    public static string Merged(string who) => Say($"Saved. {who} had changed other sentences meanwhile: both are kept. Read the text through once more.", $"Wedi’i gadw. Roedd {who} wedi newid brawddegau eraill yn y cyfamser: cedwir y ddau. Darllenwch y testun unwaith eto.");
    public static string Clash(string who) => Say($"{who} changed the same words while you were writing. Your text is in the box and is kept. Bring the two together, then save again.", $"Newidiodd {who} yr un geiriau tra oeddech yn ysgrifennu. Mae eich testun yn y blwch ac fe’i cedwir. Dewch â’r ddau ynghyd, yna cadwch eto.");
    public static string PriceClash(string who) => Say($"{who} changed this price while you were typing", $"Newidiodd {who} y pris hwn tra oeddech yn teipio");
    public static string SavedNow(string price) => Say($"saved now: {price}", $"wedi’i gadw nawr: {price}");
    public static string EvidenceClash(string saved) => Say($"A colleague changed this while you were writing. Saved now: {saved}. Decide what stands, then save again.", $"Newidiodd cydweithiwr hwn tra oeddech yn ysgrifennu. Wedi’i gadw nawr: {saved}. Penderfynwch beth sy’n sefyll, yna cadwch eto.");
    public static string NothingShown => Say("nothing", "dim");
    public static string NoPrice => Say("no price", "dim pris");
    public static string TheyChanged => Say("What changed since you opened the page", "Beth newidiodd ers i chi agor y dudalen");
    public static string Colleague => Say("Somebody else", "Rhywun arall");
    public static string KeptAside(string why) => Say($"{why} What you typed is not in the bid, but it is kept under “Earlier versions”.", $"{why} Nid yw’r hyn a deipioch yn y cynnig, ond fe’i cedwir o dan “Fersiynau cynharach”.");

    // Versions
    public static string Versions => Say("Earlier versions", "Fersiynau cynharach");
    public static string VersionsOf(string section) => Say($"Earlier versions: {section}", $"Fersiynau cynharach: {section}");
    public static string VersionsLead => Say("Every saved text is kept, sealed like the bid. Only those who write the bid can read it; the buyer never gets these.", "Cedwir pob testun a gadwyd, dan sêl fel y cynnig. Dim ond y rhai sy’n ysgrifennu’r cynnig all ei ddarllen; nid yw’r prynwr byth yn cael y rhain.");
    public static string NoVersions => Say("Nothing has been saved here yet.", "Does dim wedi’i gadw yma eto.");
    public static string InBidVersion(int version) => Say($"Went into version {version} of the bid", $"Aeth i fersiwn {version} o’r cynnig");
    public static string Aside => Say("Kept aside, not in the bid", "Wedi’i gadw o’r neilltu, ddim yn y cynnig");
    public static string Stands => Say("In the bid now", "Yn y cynnig nawr");
    public static string BeforeKeeping => Say("Written before versions were kept", "Ysgrifennwyd cyn cadw fersiynau");
    public static string WordsChanged(int added, int removed) => Say($"{added} words added, {removed} taken out", $"ychwanegwyd {added} gair, tynnwyd {removed}");
    public static string SeeChange => Say("See what changed", "Gweld beth newidiodd");
    public static string VersionBy(string who, string when) => Say($"{who}, {when}", $"{who}, {when}");
    public static string ChangeTitle => Say("What this version changed", "Beth newidiodd y fersiwn hon");
    public static string Compared(string when) => Say($"Compared with the text saved on {when}. What was added is underlined, what was taken out is struck through.", $"O’i gymharu â’r testun a gadwyd {when}. Mae’r hyn a ychwanegwyd wedi’i danlinellu, a’r hyn a dynnwyd wedi’i groesi allan.");
    public static string ComparedWithNow => Say("Compared with what is in the bid now. What this text has more is underlined, what it lacks is struck through.", "O’i gymharu â’r hyn sydd yn y cynnig nawr. Mae’r hyn sydd yn ychwanegol yn y testun hwn wedi’i danlinellu, a’r hyn sydd ar goll wedi’i groesi allan.");
    public static string First => Say("The first text that was saved here.", "Y testun cyntaf a gadwyd yma.");
    public static string AddedMark => Say("added:", "ychwanegwyd:");
    public static string RemovedMark => Say("taken out:", "tynnwyd:");
    public static string EndMark => Say("(end)", "(diwedd)");
    public static string Whole => Say("The whole text", "Y testun cyfan");
    public static string Restore => Say("Put this text back into the bid", "Rhoi’r testun hwn yn ôl yn y cynnig");
    public static string RestoreMeans => Say("What stands there now stays here among the versions.", "Bydd yr hyn sydd yno nawr yn aros yma ymhlith y fersiynau.");
    public static string Restored => Say("The text is back in the bid.", "Mae’r testun yn ôl yn y cynnig.");

    // Comments
    public static string Comments => Say("Comments", "Sylwadau");
    public static string NoComments => Say("No comments yet.", "Dim sylwadau eto.");
    public static string YourComment => Say("Your comment", "Eich sylw");
    public static string CommentHint => Say("Only those who write this bid can read it. It is not part of the bid.", "Dim ond y rhai sy’n ysgrifennu’r cynnig hwn all ei ddarllen. Nid yw’n rhan o’r cynnig.");
    public static string AddComment => Say("Add comment", "Ychwanegu sylw");
    public static string EnterComment => Say("Write a comment", "Ysgrifennwch sylw");
    public static string CommentTooLong => Say("The comment must be 2,000 characters or fewer", "Rhaid i’r sylw fod yn 2,000 nod neu lai");
    public static string TooManyComments => Say("There are 200 open comments here. Resolve some first.", "Mae 200 o sylwadau agored yma. Datryswch rai yn gyntaf.");
    public static string CommentAdded => Say("The comment is added.", "Mae’r sylw wedi’i ychwanegu.");
    public static string Resolve => Say("Resolved", "Wedi’i ddatrys");
    public static string ResolveOf(string who) => Say($": comment by {who}", $": sylw gan {who}");
    public static string Reopen => Say("Open again", "Agor eto");
    public static string ResolvedBy(string who, string when) => Say($"Resolved by {who} on {when}", $"Datryswyd gan {who} ar {when}");
    public static string ResolvedOnes(int count) => Say(count == 1 ? "1 resolved comment" : $"{count} resolved comments", count switch { 1 => "1 sylw wedi’i ddatrys", 2 => "2 sylw wedi’u datrys", _ => $"{count} sylw wedi’u datrys" });
    public static string OpenComments(int count) => Say(count == 1 ? "1 open comment" : $"{count} open comments", count switch { 1 => "1 sylw agored", 2 => "2 sylw agored", _ => $"{count} sylw agored" });
    public static string MarkedDone => Say("Done and resolved.", "Wedi’i wneud a’i ddatrys.");
}
