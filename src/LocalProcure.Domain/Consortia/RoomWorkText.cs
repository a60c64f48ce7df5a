namespace LocalProcure.Domain.Consortia;

/// <summary>Words of a room's daily work: threads, mentions, tasks, timetable, e-mails.</summary>
public static class RoomWorkText
{
    // Messages
    public static string Mention => Say("Tell somebody in particular", "Dweud wrth rywun yn benodol");
    public static string MentionHint => Say("Tick their names, or write @ and the name in the message. They get an e-mail at once, unless they turned these off.", "Ticiwch eu henwau, neu ysgrifennwch @ a’r enw yn y neges. Cânt e-bost ar unwaith, oni bai eu bod wedi’u diffodd.");
    /// <summary>Said while "@" is typed; {n} is how many names are offered.</summary>
    public static string NamesOffered => Say("{n} names offered. Choose with the arrow keys and Enter.", "{n} enw’n cael eu cynnig. Dewiswch gyda’r bysellau saeth ac Enter.");
    public static string MentionLabel => Say("Who should know?", "Pwy ddylai wybod?");
    public static string Replies(int count) => Say(
        count switch { 0 => "No replies yet", 1 => "1 reply", _ => $"{count} replies" },
        count switch { 0 => "Dim atebion eto", 1 => "1 ateb", 2 => "2 ateb", _ => $"{count} ateb" });
    public static string LastBy(string who, string when) => Say($"last by {who} on {when}", $"yr olaf gan {who} {when}");
    public static string ReadAndReply => Say("Read and reply", "Darllen ac ateb");
    public static string Thread => Say("Messages on one matter", "Negeseuon ar un mater");
    public static string YourReply => Say("Your reply", "Eich ateb");
    public static string SendReply => Say("Send reply", "Anfon ateb");
    public static string NewMatter => Say("Start a new matter", "Dechrau mater newydd");
    public static string MailRule => Say("E-mails about messages never say what was written: the message stays here, where it is kept encrypted.", "Nid yw e-byst am negeseuon byth yn dweud beth a ysgrifennwyd: mae’r neges yn aros yma, lle y’i cedwir wedi’i hamgryptio.");
    public static string ChooseMail => Say("Choose how often you get them", "Dewis pa mor aml y byddwch yn eu cael");

    // E-mail choice
    public static string PaceTitle => Say("E-mails from your groups’ rooms", "E-byst o ystafelloedd eich grwpiau");
    public static string PaceLabel => Say("How soon do you want to hear?", "Pa mor fuan ydych chi am glywed?");
    public static string PaceHint => Say("Messages, mentions, tasks and days that come near. You are always told when something needs a new signature.", "Negeseuon, cyfeiriadau atoch, tasgau a dyddiau sy’n agosáu. Dywedir wrthych bob amser pan fydd angen llofnod newydd.");
    public static string Name(this RoomPace pace) => pace switch
    {
        RoomPace.AtOnce => Say("At once", "Ar unwaith"),
        RoomPace.Daily => Say("Once a day, in the morning", "Unwaith y dydd, yn y bore"),
        _ => Say("Never", "Byth"),
    };
    public static string Means(this RoomPace pace) => pace switch
    {
        RoomPace.AtOnce => Say("One e-mail for a burst of messages, one whenever somebody mentions you, and one on mornings when something is due", "Un e-bost am nifer o negeseuon gyda’i gilydd, un pryd bynnag y bydd rhywun yn cyfeirio atoch, ac un ar foreau pan fydd rhywbeth i’w wneud"),
        RoomPace.Daily => Say("What is new and what is due, together; mentions still come at once", "Beth sy’n newydd a beth sydd i’w wneud, gyda’i gilydd; mae cyfeiriadau atoch yn dal i ddod ar unwaith"),
        _ => Say("Only what needs a signature or changes the group", "Dim ond yr hyn y mae angen llofnod arno neu sy’n newid y grŵp"),
    };
    public static string ChoosePace => Say("Choose how soon you want to hear", "Dewiswch pa mor fuan yr ydych am glywed");
    public static string PaceSaved => Say("Saved.", "Wedi’i gadw.");
    public static string StopTitle => Say("Stop e-mails from your groups’ rooms?", "Stopio e-byst o ystafelloedd eich grwpiau?");
    public static string StopAsk => Say("You will no longer hear of messages, tasks and days. What needs your signature still comes.", "Ni fyddwch yn clywed am negeseuon, tasgau na dyddiau mwyach. Bydd yr hyn y mae angen eich llofnod arno yn dal i ddod.");
    public static string StopIt => Say("Stop these e-mails", "Stopio’r e-byst hyn");
    public static string Stopped => Say("The e-mails are stopped", "Mae’r e-byst wedi’u stopio");
    public static string StoppedHelp => Say("You can turn them on again in your account.", "Gallwch eu troi ymlaen eto yn eich cyfrif.");

    public static string Look => Say("Look", "Edrych");
    public static string ReadinessHint => Say("Every section, who owes what, and a rehearsal", "Pob adran, pwy sydd â beth i’w wneud, ac ymarfer");

    // Tasks
    public static string Tasks => Say("Tasks", "Tasgau");
    public static string TasksLead => Say("Small things to do for this bid: who, and by when. Only the members see them.", "Pethau bach i’w gwneud ar gyfer y cynnig hwn: pwy, ac erbyn pryd. Dim ond yr aelodau sy’n eu gweld.");
    public static string NoTasks => Say("Nothing is left to do.", "Does dim ar ôl i’w wneud.");
    public static string AddTask => Say("Add a task", "Ychwanegu tasg");
    public static string What => Say("What is to be done?", "Beth sydd i’w wneud?");
    public static string EnterWhat => Say("Say what is to be done", "Dywedwch beth sydd i’w wneud");
    public static string WhatTooLong => Say("Use 300 characters or fewer", "Defnyddiwch 300 nod neu lai");
    public static string Who => Say("Who does it?", "Pwy sy’n ei wneud?");
    public static string Nobody => Say("Nobody yet", "Neb eto");
    public static string Anyone(string firm) => Say($"{firm} (anyone there)", $"{firm} (unrhyw un yno)");
    public static string PersonOf(string person, string firm) => $"{person}, {firm}";
    public static string ChooseWho => Say("Choose somebody who is in the group", "Dewiswch rywun sydd yn y grŵp");
    public static string ByWhen => Say("By which day?", "Erbyn pa ddiwrnod?");
    public static string ByWhenHint => Say("You can leave this empty.", "Gallwch adael hwn yn wag.");
    public static string AfterClosing(DateOnly closes) => Say($"Choose a day no later than {closes.ShowDay()}, when the tender closes", $"Dewiswch ddiwrnod nad yw’n hwyrach na {closes.ShowDay()}, pan fydd y tendr yn cau");
    public static string TooMany(int most) => Say($"A group can have {most} open tasks. Finish or remove some first.", $"Gall grŵp gael {most} tasg agored. Gorffennwch neu tynnwch rai yn gyntaf.");
    public static string TaskAdded => Say("The task is added.", "Mae’r dasg wedi’i hychwanegu.");
    public static string TaskSaved => Say("The task is saved.", "Mae’r dasg wedi’i chadw.");
    public static string TaskRemoved => Say("The task is removed.", "Mae’r dasg wedi’i thynnu.");
    public static string Save => Say("Save", "Cadw");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string DoneOf(string task) => Say($": {task}", $": {task}");
    public static string Change => Say("Change", "Newid");
    public static string ChangeTask => Say("Change this task", "Newid y dasg hon");
    public static string Remove => Say("Remove this task", "Tynnu’r dasg hon");
    public static string Reopen => Say("Not done yet", "Heb ei wneud eto");
    public static string DoneTasks(int count) => Say(count == 1 ? "1 task done" : $"{count} tasks done", count switch { 1 => "1 dasg wedi’i gwneud", 2 => "2 dasg wedi’u gwneud", 3 or 6 => $"{count} thasg wedi’u gwneud", _ => $"{count} tasg wedi’u gwneud" });
    public static string DoneByOn(string who, string when) => Say($"done by {who} on {when}", $"gwnaed gan {who} {when}");
    public static string By(DateOnly day) => Say($"by {day.ShowDay()}", $"erbyn {day.ShowDay()}");
    public static string Late => Say("late", "yn hwyr");
    public static string OpenTasks(int count) => Say(count switch { 0 => "none open", 1 => "1 open", _ => $"{count} open" }, count switch { 0 => "dim un ar agor", _ => $"{count} ar agor" });

    // Timetable
    public static string TimetableTitle => Say("Timetable", "Amserlen");
    public static string TimetableLead => Say("Back from closing, so that nothing is left to the last hour. Days marked “proposed” are ours and move with the closing; change any of them.", "Yn ôl o’r dyddiad cau, fel na adewir dim tan yr awr olaf. Ni sy’n cynnig y dyddiau a nodir “awgrym”, ac maent yn symud gyda’r dyddiad cau; newidiwch unrhyw un ohonynt.");
    public static string TimetableCalendar => Say("Each member’s own calendar address holds these days too. They never name the group or the tender, since a calendar is not sealed.", "Mae cyfeiriad calendr pob aelod yn dangos y dyddiau hyn hefyd. Nid ydynt byth yn enwi’r grŵp na’r tendr, gan nad yw calendr dan sêl.");
    public static string CalendarLink => Say("Your calendar address", "Eich cyfeiriad calendr");
    public static string NoTender => Say("A standing group has no closing date to plan back from.", "Nid oes gan grŵp sefydlog ddyddiad cau i gynllunio’n ôl ohono.");
    public static string Proposed => Say("proposed", "awgrym");
    public static string StepDone => Say("done", "wedi’i wneud");
    public static string Today => Say("today", "heddiw");
    public static string ChangeDay(string step) => Say($": day of “{step}”", $": dyddiad “{step}”");
    public static string DayOf(string step) => Say($"Which day: {step}?", $"Pa ddiwrnod: {step}?");
    public static string Day => Say("Day", "Diwrnod");
    public static string EnterDay => Say("Enter the day", "Rhowch y diwrnod");
    public static string DaySaved => Say("The day is saved for everyone.", "Mae’r diwrnod wedi’i gadw i bawb.");
    public static string ProposeAgain => Say("Propose all days again", "Awgrymu pob dydd eto");
    public static string ProposedAgain => Say("All days are proposed again.", "Mae pob dydd wedi’i awgrymu eto.");

    public static string Name(this TimetableStep step) => step switch
    {
        TimetableStep.AgreementSigned => Say("Agreement signed by all", "Pawb wedi llofnodi’r cytundeb"),
        TimetableStep.EvidenceIn => Say("Evidence shown", "Tystiolaeth wedi’i dangos"),
        TimetableStep.FirstDrafts => Say("First drafts written", "Drafftiau cyntaf wedi’u hysgrifennu"),
        TimetableStep.Review => Say("Everything reviewed", "Popeth wedi’i adolygu"),
        TimetableStep.SignOff => Say("Bid signed by all", "Pawb wedi llofnodi’r cynnig"),
        _ => Say("Bid handed in", "Y cynnig wedi’i gyflwyno"),
    };

    // The calendar: neutral words only
    public static string CalendarStep(TimetableStep step) => Say($"LocalProcure: {step.Name()}", $"LocalProcure: {step.Name()}");
    public static string CalendarTask => Say("LocalProcure: a task of yours is due", "LocalProcure: mae tasg gennych i’w gorffen");
    public static string CalendarSection => Say("LocalProcure: a section of yours is due", "LocalProcure: mae adran gennych i’w gorffen");

    // Files
    public static string NewVersion => Say("Add a newer version", "Ychwanegu fersiwn newydd");
    public static string NewVersionOf(string name) => Say($"Newer version of {name}", $"Fersiwn newydd o {name}");
    public static string FileVersion(int number) => Say($"version {number}", $"fersiwn {number}");
    public static string OlderVersions(int count) => Say(count == 1 ? "1 older version" : $"{count} older versions", count switch { 1 => "1 fersiwn hŷn", 2 => "2 fersiwn hŷn", _ => $"{count} fersiwn hŷn" });
}
