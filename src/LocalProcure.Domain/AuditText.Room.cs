namespace LocalProcure.Domain;

/// <summary>Acts of those who write a bid together.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> RoomWords = new()
    {
        ["BidSectionAssigned"] = () => Say("Who writes a section of the bid, and by when, decided", "Penderfynwyd pwy sy’n ysgrifennu adran o’r cynnig, ac erbyn pryd"),
        ["BidSectionStateSaid"] = () => Say("How far a section of the bid is recorded", "Cofnodwyd pa mor bell y mae adran o’r cynnig"),
        ["BidDraftKeptAside"] = () => Say("A text kept aside that could not go into the bid", "Cadwyd o’r neilltu destun na allai fynd i’r cynnig"),
        ["BidCommentMade"] = () => Say("A comment on a section of the bid", "Sylw ar adran o’r cynnig"),
        ["BidCommentResolved"] = () => Say("A comment resolved", "Datryswyd sylw"),
        ["BidCommentReopened"] = () => Say("A resolved comment opened again", "Agorwyd eto sylw a oedd wedi’i ddatrys"),
        ["RoomTaskAdded"] = () => Say("A task added", "Ychwanegwyd tasg"),
        ["RoomTaskChanged"] = () => Say("A task changed", "Newidiwyd tasg"),
        ["RoomTaskDone"] = () => Say("A task done", "Gwnaed tasg"),
        ["RoomTaskReopened"] = () => Say("A finished task opened again", "Agorwyd eto dasg a oedd wedi’i gwneud"),
        ["RoomTaskRemoved"] = () => Say("A task removed", "Tynnwyd tasg"),
        ["TimetableDayChosen"] = () => Say("A day of the timetable chosen", "Dewiswyd diwrnod yn yr amserlen"),
        ["TimetableProposedAgain"] = () => Say("The timetable proposed again", "Awgrymwyd yr amserlen eto"),
        ["RoomPaceChosen"] = () => Say("How soon to hear from rooms chosen", "Dewiswyd pa mor fuan i glywed o ystafelloedd"),
    };
}
