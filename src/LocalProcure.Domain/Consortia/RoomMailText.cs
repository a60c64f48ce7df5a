namespace LocalProcure.Domain.Consortia;

/// <summary>What the e-mails from a room say. Never what was written in it: the outbox is not sealed.</summary>
public static class RoomMailText
{
    public static string MentionSubject(string group, string person) => Say($"{group}: {person} mentioned you", $"{group}: cyfeiriodd {person} atoch");
    public static string MentionBody(string person, string firm) => Say($"{person} of {firm} mentioned you in a message in the room. The message itself stays there, where it is kept encrypted.", $"Cyfeiriodd {person} o {firm} atoch mewn neges yn yr ystafell. Mae’r neges ei hun yn aros yno, lle y’i cedwir wedi’i hamgryptio.");
    public static string ReadMessage => Say("Read the message", "Darllen y neges");
    public static string TaskSubject(string group) => Say($"{group}: a task for you", $"{group}: tasg i chi");
    public static string TaskBody(string person) => Say($"{person} gave you a task. What it is, you read in the room, where it is kept encrypted.", $"Rhoddodd {person} dasg i chi. Darllenwch yn yr ystafell beth ydyw: yno y’i cedwir wedi’i hamgryptio.");
    public static string SeeTasks => Say("See the tasks", "Gweld y tasgau");
    public static string Due => Say("By", "Erbyn");

    public static string DigestSubject(int due, int messages) => due > 0
        ? Say(due == 1 ? "1 thing is due in your groups’ work" : $"{due} things are due in your groups’ work", due switch { 1 => "Mae 1 peth i’w orffen yng ngwaith eich grwpiau", 2 => "Mae 2 beth i’w gorffen yng ngwaith eich grwpiau", 3 or 6 => $"Mae {due} pheth i’w gorffen yng ngwaith eich grwpiau", _ => $"Mae {due} peth i’w gorffen yng ngwaith eich grwpiau" })
        : Say(messages == 1 ? "1 new message in your groups’ rooms" : $"{messages} new messages in your groups’ rooms", messages switch { 1 => "1 neges newydd yn ystafelloedd eich grwpiau", 2 => "2 neges newydd yn ystafelloedd eich grwpiau", _ => $"{messages} neges newydd yn ystafelloedd eich grwpiau" });
    public static string WhyDigest => Say("You get this because you write bids together with others on LocalProcure.", "Rydych yn cael hwn am eich bod yn ysgrifennu cynigion gydag eraill ar LocalProcure.");
    public static string NewMessages(int count, int mentions) => Say(
        (count == 1 ? "1 new message" : $"{count} new messages") + (mentions == 0 ? "" : $", {mentions} of them to you"),
        (count switch { 1 => "1 neges newydd", 2 => "2 neges newydd", _ => $"{count} neges newydd" }) + (mentions == 0 ? "" : $", {mentions} ohonynt atoch chi"));
    public static string TasksDue(int count) => Say(count == 1 ? "1 task of yours is due" : $"{count} tasks of yours are due", count switch { 1 => "Mae 1 dasg gennych i’w gorffen", 2 => "Mae 2 dasg gennych i’w gorffen", 3 or 6 => $"Mae {count} thasg gennych i’w gorffen", _ => $"Mae {count} tasg gennych i’w gorffen" });
    public static string SectionsDue(int count) => Say(count == 1 ? "1 section of yours is due" : $"{count} sections of yours are due", count switch { 1 => "Mae 1 adran gennych i’w gorffen", 2 => "Mae 2 adran gennych i’w gorffen", _ => $"Mae {count} adran gennych i’w gorffen" });
    public static string StepDue(TimetableStep step, DateOnly day) => Say($"{step.Name()}: {day.ShowDay()}", $"{step.Name()}: {day.ShowDay()}");
    public static string OpenRoom => Say("Open the room", "Agor yr ystafell");
    public static string OpenBid => Say("Open the bid", "Agor y cynnig");
    public static string OwnBid => Say("Your firm’s own bid", "Cynnig eich cwmni eich hun");
}
